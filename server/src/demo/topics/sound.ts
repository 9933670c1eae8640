import { topic } from './topic.ts';

export const band = topic('band', {
  house: 'Slow Harbours',
  houseBio: 'Four people, three chords, one van. Recorded in the boathouse with the door open.',
  bios: `
    Bass, mostly
    Writes songs about streets
    Drums on tables
    Plays the quiet guitar
    Fourth member of a three-piece`,
  slots: {
    song: 'Last boat, no lights | Gravel | the slow one in D | Nobody’s umbrella | Second Wind | the waltz | Lower Meadow | the one without a chorus | Tin Roof | Ferryman | Nine Bridges | Salt',
    gear: 'the small amp | a kick pedal | the good microphone | a capo | the twelve-string | a tambourine | the tape machine | an upright piano with {count} dead keys | a harmonium',
    flaw: 'too fast | half a tone flat | with rain on the roof | with somebody’s laugh in it | one verse short | without drums | with the van’s alarm in bar nine | quieter than we meant',
    hall: 'the Grange | the boathouse | the market hall | the back of the Night Kitchen | the bandstand | the chapel | somebody’s garage on Mill Street',
  },
  openers: `
    Recorded {song} {when} at {hall}, {flaw}.
    {song} has a bridge now, thanks to {friend} and {gear}.
    Soundcheck at {hall} on {day}; doors at {time}, pay what you like.
    Does anyone near {street} have {gear} that we may borrow for {day}?
    {friend} wrote {count} new lines for {song} on the bus and they all stay.
    Played {song} to {number} people and a dog at {hall}.
    We kept the take of {song} that is {flaw}.
    {gear} died during {song}, and {friend} clapped the rest.
    {relative} hums {song} in the kitchen and denies it.
    The van starts again, so {hall} on {day} is on.
    Mixing {song} at {time}, {flaw}, and I begin to like it that way.
    We need somebody who plays {gear} and can be at {hall} by {time}.
    {song} and {song2} are the same song, {friend} has just noticed.`,
  followUps: `
    It came out {flaw}.
    You can hear {friend} from the second verse on.
    {gear} held out till the end.
    The next one is {song2}, once {friend} is back from {place}.
    If you were at {hall}, that was you clapping off the beat.
    We sleep, then we do {song2}.
    {friend2} has the tape, ask nicely at {place}.
    {relative} says it needs {gear}.`,
});

export const choir = topic('choir', {
  house: 'The Fuller’s Row Choir',
  houseBio: 'Wednesdays at half past seven in the chapel. No auditions. Biscuits in the break.',
  bios: `
    Second alto
    Sings in the stairwell
    Tenor, therefore popular
    Turns pages for the organist
    Hums without noticing`,
  slots: {
    piece:
      'the psalm | the Estonian one | the round | the motet in five parts | the lullaby | the sea songs | the requiem | the madrigal with the cuckoo | the gospel set | the new one by our organist',
    voice:
      'the basses | the altos | the sopranos | the tenors, both of them | the back row | the front row | the children | {friend}',
    event:
      'came in a bar early | held the last note until the lamp shook | got lost at the page turn | were perfect, once | sang the wrong verse with great conviction | found the chord | breathed together for the first time | laughed into the silence',
    need: 'two tenors | pencils | a page turner | warm socks for the chapel | someone with keys to the chapel | a low bass | cake for thirty',
  },
  openers: `
    {voice} {event} in {piece} {when}.
    We are learning {piece} for {day}, and we still need {need}.
    {piece} in the chapel at {time}, and {voice} {event}.
    {friend} sang the solo in {piece} with {relative} in the {nth} row.
    I have had {piece} in my head since {place}.
    {piece} goes better at {place}, where there is an echo of {count} seconds.
    Twice through {piece}, then biscuits, then {piece2}.
    Whoever took my copy of {piece} by mistake, it has “{street}” pencilled on the cover.
    {friend} has joined the altos, and {voice} {event} out of shock.
    Sang {piece} under the Mill Street bridge with {friend} and {count} others.
    Concert at {place} on {day}: {piece}, {piece2}, no speeches.`,
  followUps: `
    {voice} {event}.
    We go over it again {day} at {time}.
    {need} would help.
    {relative} cried at the {nth} verse and blamed the candles.
    {friend} conducts next time, heaven help {voice}.
    {piece2} still needs {number} more evenings.
    Come and sit by {friend}, who knows where we are.
    You can hear it from {street} when the door is open.`,
});

export const radio = topic('radio', {
  house: 'Weir Radio',
  houseBio: 'Ninety-something on the dial if you live on this side of the hill. Made above the post office.',
  bios: `
    Late show, low voice
    Reads the river levels on air
    Collects sounds
    Up the mast in a gale
    Plays whole albums`,
  slots: {
    show: 'the late show | the river report | the hour of requests | the quiz | the small ads, read aloud | the slow hour | the show about doors | the interview | the birthday list | the storm special',
    sound:
      'the lock gates closing | a sewing machine | bees in the chapel wall | the number six bus, idling | frogs | {friend} peeling an apple | the market packing up | rain in a metal bucket | a whole room waiting | the weir at night',
    fault:
      'the cable hums | we were on mute for a minute | the tape ran out | the phone rang on air | somebody sneezed into the weather | a pigeon sat on the aerial | the kettle clicked at the wrong time',
    guest:
      'the lock-keeper | the woman who winds the clock | {friend} | a boy who knows all the buses | the beekeeper | our oldest swimmer | the man from the scales | the mayor’s gardener',
  },
  openers: `
    On {show} {when}: {sound}, for {minutes} minutes.
    {guest} comes to {show} on {day} at {time}.
    Recorded {sound} at {place} with {friend} holding the umbrella.
    During {show} {fault}, and {number} people rang to ask if we were well.
    We are looking for somebody to take over {show} on {day}.
    {friend} asked {guest} the one question nobody asks, and then {fault}.
    Requests for {show} by {time}, please, on paper, at {place}.
    If you live on {street} and can hear us at all, wave.
    {sound} turns out to be the most requested thing on {show}.
    {relative} fell asleep to {show} and wants that taken as praise.
    Climbed to the aerial {when} because {fault}.`,
  followUps: `
    Then {fault}.
    Afterwards {guest} stayed for {minutes} minutes and told the rest off air.
    You will hear {sound} in between.
    {friend} has the tape and plays it again on {day}.
    Letters go into the box at {place}.
    {show2} begins at {time} as ever.
    {relative} guessed {sound}, nobody else did.
    It reaches as far as {street} when the hill allows.`,
});
