import { topic } from './topic.ts';

export const choir = topic('choir', {
  house: 'Chapel Hill Choir',
  houseBio: 'Wednesdays at half past seven in the chapel. No auditions. Biscuits in the break.',
  bios: 'Second alto | Sings in the stairwell | Tenor, therefore popular | Turns pages for the organist | Hums without noticing | Bass, low maintenance',
  tags: 'choir singing ChapelHill alto concert rehearsal',
  emoji: '🎶 🎼 ⛪',
  slots: {
    piece:
      'the psalm | the Estonian one | the round | the motet in five parts | the lullaby | the sea songs | the requiem | the madrigal with the cuckoo | the gospel set | the new one by our organist | the one in seven eight',
    voice:
      'the basses | the altos | the sopranos | the tenors, both of them | the back row | the front row | the children',
    event:
      'came in a bar early | held the last note until the lamp shook | got lost at the page turn | were perfect, once | sang the wrong verse with great conviction | found the chord | breathed together for the first time | laughed into the silence | went flat as one',
    need: 'two tenors | a page turner | somebody who speaks Latin | candles | {number} chairs | a bass who comes on time | cough sweets',
    part: 'first soprano | second soprano | first alto | second alto | tenor | first bass | second bass',
  },
  own: 'part',
  scenes: `
    {voice} {event} in {piece} {when}. [The conductor put the pencil down|{friend} looked at the ceiling|Nobody said anything, everybody knew].
    > as [one of them|a victim]: [guilty|it was the heating|we were following {friend}].
    We are learning {piece} for {day}, and still need {need}. [No audition|You only have to love it|Biscuits at {time}, good ones]. Ask {friend}.
    > I could [bring|be] {need2}. I [sang|did] it at school, {years} years ago, [standing|and was asked not to].
    {piece} [in|outside] the chapel at {time}: {voice} {event}, [and then a blackbird|and the street lamp came on|and a man in the door took his hat off].
    I have had {piece} in my head since {place}. [The whole bus knows it|{friend} caught it from me|Only the {part} line, which is one note].
    {piece} goes better {at}, where there is an echo of {count} seconds. [We asked nobody|The echo is sharper than we are|A policeman stayed for the second verse].
    > so that was [you|the angels]! We [opened|stood at] the window [on {street}|until {time}], {relative} [thought it was time|joined in].
    Twice through {piece}, then biscuits, then {piece2}. [That order is deliberate|{friend} had {count} and sang like a cushion].
    Whoever took my copy of {piece}: it has “[{street}|breathe|not you]” pencilled at bar {number}. [I cannot sing without it|Yours says “LOUDER, {friend}”, is that right]?
    > I have been [breathing|singing “{street}”] [there|at bar {number}] since {day}. [It was beautiful|It explains a lot]. [Swap|I bring it] {at}?
    {friend} has joined the [altos|basses|tenors], and {voice} {event} [out of shock|from sheer joy|to show it can be done].
    Sang {piece} [under the Mill Street bridge|in the hospital corridor|on the last bus] with {friend} and {count} others. [A baby stopped crying|Somebody asked for it again, so we did|Nobody clapped, it was better than that].
    Concert {at}, {day}, {time}: {piece}, {piece2}, [no speeches|one short speech, {friend} has the watch]. [Free|Pay what you can|In aid of {need}].
    > [front row|we come], {count} of us, [with|and] {relative2}, who [will cry at|has waited since {day} for] {piece}.
    Sight-reading: one minute you are {part}, and [then|somewhere at bar {number}] you are [alone|a soloist|in another piece]. [Hello {friend}|I waved].
    Conductor’s sayings, [this term|collected by {friend}], number {number}: “[Sing it as if you had paid for it|Less beautiful, more true|You are a staircase, be the banister|That was a vowel, I think].”
    My voice [went|left] {when}. {part} by [gesture|whistle] until {day}. [Honey|Ginger|Silence], {friend} says, [silence|mostly silence].
    > [steam|thyme] and [no whispering|not a word]. I [say|mean] it. [Your chair|Your pencil] will be [warm|there] on {day}.
    {relative} came to hear us {at}. “[Very clear|Lots of you|I liked the one where it stopped].” [From|Coming from] {relative}, [that is a bouquet|that goes into my score].
    We drifted {count} times [a semitone|half a tone] in {piece}. By the end it was [another piece|in Ashby|where {friend} had been all along].
    The organ [sighed|coughed|played a note by itself] at {time}. {friend} said “[not yet|later, dear|thank you],” and we went on from bar {number}.
    A child in the first pew [conducted|sang|danced] the whole of {piece} {when}. [We followed|Better tempo|{friend} offered the stick].
    There is a moment in {piece}, [page {count}|just before the end], when [you hear the room|only {part} is left|somebody always breathes in too soon]. [I live for it|Wednesday after Wednesday].
    Biscuits.
    Same time next week, from the top.
    Tenors wanted. Alive is enough.`,
  essays: [
    `
    {piece}, from first reading to {day} || {count} Wednesdays with {piece} || Why I sing {part}

    {friend} [put|laid] {piece} on the stands [in|{count} weeks ago, at] {time}, and [somebody|{relative}] [laughed|said a word one does not say in chapels]. [It had|There were] {number} pages, {count} [sharps|clefs] and [a language|Latin] none of us [has|spoke]. We [sang|sing] it on {day}. I [kept|have kept] a [diary|list] [because|since] {friend2} [does not believe|forgets] [how bad|what] it was.

    ## The [weeks|Wednesdays]

    % 4
    - *[The first|Week one].* {voice} {event}. {voice2} {event2}. We [looked at|could see] [each other|the biscuits]
    - *[The {nth}|Week {count}].* [Only|Just] the [words|rhythm], [spoken|clapped], for {minutes} minutes, [like a railway|as if reading a shopping list to a deaf uncle]. {friend2} [fell off the step|got it first]
    - *[A bad one|Some week].* [Nobody|{number} of us], [rain|flu]. {part} alone, [me and a radiator|with {friend}], [and strangely|I must say] that is when I [understood|first heard] bar {number2}
    - *[Then|Week {count2}].* [It turned|Something happened] at {time}. {voice} [breathed|leaned] [in|back], and there was [a floor under the sound|a ceiling over the chord] that nobody had [built|noticed] before
    - *[Last|The last one].* [Once through|No stops]. {friend} [closed|shut] the score and said [nothing|“well”], [then|and] “[go home|bed, all of you]”

    ## Being [a|one] {part}

    % 2
    [Nobody hums|You cannot hum] our line [on the way home|in the bath], [not even {friend}|though {relative} tries|I have tried on {street}]. [It is|Mine has] {count} notes, [up and down|like a lift], and [without it|if we stop], {friend} says, the [tune|melody] [is only|would be] somebody [shouting|walking] [on a roof|without a bridge].
    [You learn|I have learned] to listen [sideways|with the left ear]: to {friend2} on the [left|right], {years} years older, [who breathes|and always] a [little|moment] before [it is needed|me]. I have [stood|sung] next to that [breath|coat] [since|from] {day}, and I [would know it in the dark|know it better than my own].
    My [voice|sound] is [nothing|not much]. I [heard|listened to] it once, [alone|on the tape], and [it was|thought of] [a gate|a kettle]. In the middle of {number} [others|people] it [disappears|goes], and [what|the thing that] comes out [has|carries] [it in it|my gate], [tuned|oiled] by {time}.

    > You don’t sing [to|in order to] be heard, you sing [to|until you] hear, {friend} [told us|said] [between two biscuits|at bar {number}].

    ## On the day

    Tickets, if one must: [the choir’s page](https://chapelhillchoir.example/{number}). [Come|You should come] [early|before {time}], [the chapel|it] is [small|cold], [bring|wear] a [scarf|coat]. It lasts {minutes} minutes. If anything goes wrong, [smile|look at the window], and at the end, [please|I ask you], [wait|do not clap at once]. There [is|comes] [an echo|something], {count} seconds [of it|long], [which is|and that is] [ours|what all the Wednesdays were for].

    ? [We need|And after that we look for] {need}. [No|There is no] audition. Whoever can say [good morning|“good evening”] on [a|one] note is, [says {friend}|believe me], a {part2}.
    `,
  ],
});
