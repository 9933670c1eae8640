import { topic } from './topic.ts';

export const languages = topic('languages', {
  house: 'The Talking Table',
  houseBio: 'One evening, nine languages, no grammar police. Mondays upstairs at the Night Kitchen.',
  bios: 'Collects words for rain | Conjugates on the bus | Dreams in the wrong language | Interpreter, sometimes of myself | Learning Finnish out of spite | Has an accent, enjoys it',
  tags: 'languages words translation learning vocabulary TalkingTable',
  emoji: '🗣️ 📝 🌍',
  slots: {
    tongue:
      'Finnish | Welsh | Portuguese | Estonian | Turkish | Polish | Yoruba | Japanese | Norwegian | Hungarian | Italian | Dutch | sign language',
    word: 'the smell of rain | the last piece nobody takes | missing someone who is in the room | pretending to understand | the walk home | bread that is neither fresh nor old | being happy for somebody against your will | a light left on for you | the noise of geese at night',
    error:
      'told the baker I am pregnant | asked the doctor for a small horse | said “good night” to a funeral | ordered the waiter | congratulated a widow | introduced my mother as my soup | thanked a door | said I was hot, the other way',
  },
  own: 'tongue',
  scenes: `
    {tongue} has one word for {word}. [We need a whole sentence and a hand|I have used it {count} times since {time}|{friend} taught it to me {at} and then had to go].
    > and in {tongue2} [it is|there are] two, [one for|depending on] [men|whether you mind]. [Come|Bring it] to the table on {day}.
    In {tongue}, {when}, I {error}. [They were very kind|{friend} had to sit down|I now have {count} new friends and a nickname].
    > I [once|also] {error2}. [My teacher|{friend}] has it on a [mug|card]. [Onward|It only gets worse].
    Talking Table {day}, {time}: {tongue}, {tongue2} and [whatever {friend} speaks when tired|hands]. [Mistakes are served first|No one is corrected before the soup].
    Dreamed in {tongue} {when}, for the first time. [Somebody asked where {place} was and I KNEW|{friend} was in it, fluent, unbearable|I said nothing, but in {tongue}].
    > congratulations, that is [the door|when it moves in]. [Mine|My first] was about [cheese|{place}], with [subtitles|a lisp].
    Lesson {number}: “[the uncle’s hat is on the|my aunt has no] [ferry|horse].” [I wait for the day|When will I need this], and then {when}, {at}, [it happened|there was the uncle].
    {friend} speaks {tongue} with [the hands|the eyebrows|a German accent], and is understood by [everybody|dogs too]. I have [the subjunctive|a certificate|all the endings] and [nobody|no one] [to talk to|waits for me to finish].
    {relative} has started {tongue}, aged [seventy-{count}|sixty-{count}], because of [a film|a grandchild|a neighbour with a nice laugh]. [The fridge has labels|The dog only listens in it now].
    How do you say “[I am only looking|it depends|never mind|fair enough]” in {tongue}? I have been [nodding|buying things] for {count} weeks {at}.
    > you [raise|lift] [an eyebrow|the chin] and [breathe in|say “no”] [slowly|twice]. [Ask|See] {friend}.
    Translated a menu for {shop}: “[poor knights|drunken cherries|the imam fainted|cat’s tongues].” {number} people asked {friend}. [Best week of sales|Nobody ordered the knights].
    False friend of the week, {tongue}: [their word for gift|their “eventually”|what sounds like “no”] means [poison|perhaps|yes]. {friend} [married|signed] before [finding out|I could say].
    My {tongue} letter took {minutes} minutes, {count} dictionaries and {friend}. The answer came {when}: [one word, and it was enough|“You write like a king from long ago”|“Who is this”].
    Looking for a {tongue} partner to [walk|peel potatoes|sit on the ferry] with, {minutes} minutes a week. I offer [English|{tongue2}, rusty|silence, in any language].
    > me! I [need|want] [slow|patient] English for [the driving test|my mother-in-law], we could [meet|start] {at} on {day}.
    Found in [an old|my] {tongue} grammar from {shop}: “[Exercise|Sentence] {number}: She [no longer loves|would have loved|has never loved] the postman.” [A whole life|In pencil: “me too”|It is the pluperfect that breaks you].
    Children {at} switch language [in the middle of a|twice a] sentence like [changing feet|stepping over a puddle]. I [asked|tried] [how|once], and {friend}’s [girl|boy] said “[you just don’t stop|which one was that]?”
    Counting: in {tongue} I can do it to {number}, [fast|only upwards], [angry|when stung] always in [my mother’s|{tongue2}].
    A new sign {at} in {count} languages. {count2} of them [wrong|are right], and {tongue} says “[please enter the fish|mind your grandmother|no smiling after dark]”. [Leave it|I hope it stays].
    > [as|speaking for] a native: it is [perfect|close enough]. [We do|One should always] [mind|enter] [her|it].
    {friend} lost the word for “[spoon|ladder|yesterday]” in all {count} languages at once {when}. [We drew it|We waited, as at a level crossing|It came back at {time}, in Latin].
    Verb of the day: [to go|to be|to want].
    Sixty words today, fifty gone.
    It means both. Of course it means both.`,
  essays: [],
});
