import { topic } from './topic.ts';

export const theatre = topic('theatre', {
  house: 'Ropewalk Players',
  houseBio: 'Amateur in the old sense. Two plays a year, one with rain. We need people who can lift.',
  bios: 'Third tree from the left | Paints sets, forgets lines | Stage whisper | Can cry on cue, cannot park | Prompter since school | Owns eleven false moustaches',
  tags: 'theatre RopewalkPlayers rehearsal backstage openingnight props',
  emoji: '🎭 🕯️ 🪄',
  slots: {
    scene:
      'the storm | the trial | the second kiss | the bit with the ladder | the banquet | the confession | the sword fight | the whole third act | the curtain call | the scene with the goose',
    state:
      'holds together | falls apart beautifully | still has no ending | runs four minutes long | finally works | needs more rope | scares the prompter | gets a laugh where we wanted tears',
    role: 'the wicked aunt | the second gravedigger | the lighthouse keeper | a tree with feelings | the judge | both twins | the voice from the well | the horse, front half | the messenger who comes too late',
    prop: 'the chandelier | a moon on a pole | {number} wigs | the stuffed heron | a cardboard boat | the throne | one real sword | the thunder sheet | a ham made of felt',
  },
  own: 'role',
  scenes: `
    {scene} {state}, {number} days before we open. [Panic at {time}, bring biscuits|{friend} says it is always like this|I sleep {at} now].
    > [two years ago|last time] {scene} was [on fire|under water] at this point, and [look|remember] how that [ended|went]. [Breathe|I bring rope on {day}].
    I am {role} this time. {count} lines and a hat. [I say them to the kettle at {time}|The hat does most of it|{relative} has bought {number} tickets].
    {friend} plays {role}, I move {prop}. [It is the bigger part|{prop} has more lines|Nobody looks at the moon, and without it there is no night].
    Has anybody got {prop} that we may borrow until {day}? [We return things|It may come back a different colour|Ours was sat on].
    > {prop}? [In the attic|Grandmother’s], {street}. [Ask|Do ask] {relative} [nicely|before {time}], it has [history|woodworm].
    Rehearsed {scene} {at} until {time}. It {state}. [The caretaker put the lights out, {friend} went on|Somebody walked {count} dogs through it and we kept one|Home {minutes} minutes later].
    {prop} broke in the middle of {scene} {when}. [We played on|{friend} said “so it is true, then”|Somebody’s uncle stood up and held it]. [Not a soul noticed|Best line of the night].
    > I noticed. I [thought it was|believed it to be] [symbolic|the war]. [Wrote|I have written] {count} pages [on it|for the paper].
    {relative} was born to play {role2} and refuses. [I leave the script in the bathroom|There are pencil marks in it now|We are getting there].
    Painted {count} metres of sky {when}. [It looks like rain|{friend} stepped in it|There is some on the cat]. [Clouds on {day}|Ladders needed].
    Auditions {at}, {day}, from {time}. We lack {role2}, [a villain|people taller than {friend}|anyone who can whistle]. [Read, sing or stand there|No experience, strong back].
    > I can [lift|faint|do {count} accents, all from Ashby]. [Is that|Would that be] {role2}?
    {friend} fell off the stage during {scene}, [bowed|said the line from down there], climbed back. [The critic from the Gazette wept|{minutes} seconds of applause|It stays in].
    Ran my lines to {place} and back as {role}, [loudly|with the gestures]. [I know now who lives on {street}|Two people crossed the road|A child answered in character].
    > [we heard|I was at the window]. You [skipped|dropped] the [second|{nth}] [verse|curse]. [Otherwise|Apart from that]: chills.
    First laugh of the run came at {scene} from [the third row|a man alone|my own dentist]. [It is not funny|I will live on it till {day}|We all grew an inch].
    Prompter’s log, {day}: {count} dries, [one|{friend}] asleep on the throne, [a moth in the spotlight, upstaging|{prop} applauded], {scene} [in|took] {minutes} minutes.
    The costume for {role} itches in {count} places, [weighs as much as {friend}|has somebody’s shopping list in the lining, from the old days|will not let me sit].
    Tickets for {day} [at|from] {shop}. [Pay what you can|Cushions a pound|Under-twelves and over-nineties free]. [It has a goose|Bring a coat, the rain scene is real].
    > {count} please, [aisle|near the door]. {relative2} [coughs|shouts advice]. Does [anybody|someone] die? We [only come|have come] for that.
    Nobody warns you about the {nth} night: [half full|cold], [flat|everything a beat late], then {scene}, and [somebody out there sobs|you could hear the pin]. [So we do it for that one|Home at {time}, wide awake].
    Took the set down with {friend} {when}. {minutes} minutes, {months} months of work, [one van|a bonfire|all in the skip]. [The moon is on my balcony|I kept a doorknob].
    I [waved|said good morning] {at} to somebody I only know as [the corpse|the back half of the horse|a Roman]. [Lovely eyes|We had never met upright].
    Five minutes, please.
    Forgot my line. Said “indeed”. Got a laugh.
    Break a leg, {friend}.`,
  essays: [],
});
