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
    Children {at} switch language [in the middle of a|twice a] sentence like [changing feet|stepping over a puddle]. I asked [how|once], and {friend}’s [girl|boy] said “[you just don’t stop|which one was that]?”
    Counting: in {tongue} I can do it to {number}, [fast|only upwards], [angry|when stung] always in [my mother’s|{tongue2}].
    A new sign {at} in {count} languages. {count2} of them [wrong|are right], and {tongue} says “[please enter the fish|mind your grandmother|no smiling after dark]”. [Leave it|I hope it stays].
    > [as|speaking for] a native: it is [perfect|close enough]. [We do|One should always] [mind|enter] [her|it].
    {friend} lost the word for “[spoon|ladder|yesterday]” in all {count} languages at once {when}. [We drew it|We waited, as at a level crossing|It came back at {time}, in Latin].
    Verb of the day: [to go|to be|to want].
    Sixty words today, fifty gone.
    It means both. Of course it means both.`,
  essays: [
    `
    {months} months of {tongue} || What {tongue} did to my [head|manners] || {tongue}, without talent

    {months} months ago I could say [three|four] things in {tongue}, {count} of them [rude|about cheese]. {friend} had bet me [a supper|ten pounds] {at} that I would [give up|stop] before {day}, and I am [stubborn|told I am stubborn], so on [a wet|that] {day} at {time} I [bought a notebook|asked for a grammar] at {shop}. This is [what happened|a report from the middle].

    ## Week one to week {count}

    % 3
    At first everything is [a trick|labels]. You [stick|put] words on [the kettle|every door], {relative} [peeled them off|added wrong ones] {when}, and you [walk|go] round {place} telling [trees|ducks] what they are called, for {minutes} minutes [a day|at a time].
    Then come the [endings|cases]. [There are|{tongue} has], [depending on whom you ask|{friend} says], {number} of them, and I learned them on the bus [past|to] {place} with [my eyes shut|lips moving], until a [lady|schoolboy] {at} [corrected one|moved seats] at {time}.
    Then, about the {nth} week, [nothing|a wall]. I knew {number} words and could not [ask for salt|say what I had done {when}]. {friend} says [it is a shelf|everybody stops there], and that one [sleeps on it|must be bored on it] till {day}.
    And then a [sentence|joke] arrives [by itself|whole]. Mine came {at}, [in a queue|over the washing-up], {minutes} minutes too late for the [conversation|person] it was meant for, and [perfectly correct|with the verb in the right place].

    ## My mistakes, [in order|collected]

    % 2
    - {when}, {at}, I {error}, [quite loudly|with a smile], and {friend} [had to leave the room|applauded] for {minutes} minutes
    - [On a telephone|In a letter], to [an office|a landlord] of all [people|things], I {error2}, and was [put through|answered very kindly] after {minutes} minutes
    - I [mixed up|confused] {word} with [a kitchen tool|a disease] {at}, {number} times, [until {relative} drew it|and {friend} let me]
    - I [thanked|greeted] {friend}’s grandmother [as one greets|the way you thank] a [horse|policeman], and [she adored it|have been asked back] for {day} at {time}

    > [You are funnier|I like you better] in {tongue}, [said {friend}|as {friend} remarked] {at}, [you have no time to be clever|there you say only what you mean].

    ## What is [in it|it good for]

    {tongue} has a word for {word}. [I had that feeling|I have known it] [all my life|since I was {count}], between {place} and [home|bed], and [took it for my own fault|thought it had no name]. {friend} said the word {when}, [in passing|with a full mouth], and I [had to put down my spoon|asked for it {count} times]. [Since then|Now] I [see|meet] it everywhere: {at}, at {time} in the [mirror|last bus], on the face of {relative}.

    ? {tongue2} has [no such word|two], I have been [told|informed] {at} by {friend}, [one for inside and one for outdoors|and gets by with a shrug], and {minutes} minutes of [argument|soup] [did not settle it|followed].

    ## If you [want to begin|are thinking of it]

    % 2
    Begin with [songs|swearing], [not with|leave] the airport. Nobody {at} has [ever|yet] asked me for the [gate|customs form], but {friend} and I have [sung|sworn] for {minutes} minutes [on a bridge|by {place}] at {time}.
    Find one person who [does not switch|is patient]. Mine is {friend}, [in payment I|for whom I] [carry crates|fill in forms] every {day} {at}, [a bargain|and we are both ashamed].
    Do {minutes} minutes [a day|daily], [no more|not {number}]. [It is rain|Like watering], says {relative}, who [speaks none|has never learned any] and [is right|grows leeks].

    The Talking Table meets on {day} at {time}. I will be the one [under the stairs|by the window] with [a dictionary|red ears], [opposite|next to] {friend}. [Say anything|Say it wrong], {relative} [always does|started that way].
    `,
    `
    A table, {number} chairs and no common language || One evening at the Talking Table || {day} at the Talking Table, written down

    [Upstairs|At the top of the stairs], on {day} at {time}, there is a table with {number} chairs, {count} [soups|loaves] and no [language that everybody knows|rule]. I had [walked past|heard of] it for {months} months. {friend} [took me along|pushed me in] {when}, [said one word at the door|hung up my coat], and [disappeared|went] to the {tongue} end.

    ## Who [sat|was] there

    % 4
    - {friend}, who [grew up in|married into] {tongue} and [swears in|counts in] {tongue2}, [as everyone could hear|above all after {time}]
    - A [joiner|nurse|bus driver] from {street} with {count} words of {tongue}, all of them [verbs|about weather], [used|and used] for {minutes} minutes without a break
    - [Two|Three] students [from Ashby|with one dictionary], who [blushed|laughed] whenever {friend} [rolled an r|said “bread”] {at}
    - An old [lady|gentleman] {relative} knows from {place}, [who only listened|who kept both eyes shut], and [at {time} sang|corrected us all] in something [nobody could name|like {tongue}]
    - Me, with [a phrase book|wet feet] and {number} [flash cards|sentences], of which I [lost|forgot] all but {count} [on the stairs|by {time}]

    ## What we [talked|spoke] about

    % 3
    Bread, [first of all|to begin with]. Everybody has [bread|a word for the end of a loaf]. We [went round|passed it round] the table, {number} chairs, [each said it|one after the other], and {friend} [drew|wrote] them on the [cloth|wall] {at} in {minutes} minutes, [like a map|and nobody wiped it off].
    Then [somebody|the joiner] asked how you say {word}. [Silence|It went quiet]. In {tongue} it is [one word|a sigh], in {tongue2} you [need a song|touch your elbow], and {friend} [told us of|acted] a [whole evening {at}|day in {place}] to [explain|get near] it, till {time}.
    We [talked|spoke] of [mothers|borders]. [It takes few words|You need about {count} words]. {friend} said [a year|a name] in {tongue}, the [nurse|driver] from {street} [took the salt|nodded for {minutes} minutes], and [then there was soup|I understood more than on any {day} before].
    I told how I {error}. [That is|It was] my party piece [in {tongue}|by now], with {count} [mistakes|gestures], and it [turned out|appeared] that {friend} once {error2}, {at}, [in front of a mayor|at a christening], so that [we are related|I am no longer alone].

    > Grammar is [how you dress|a coat], [said|says] the one with the [singing voice|old hat] {at}, [you can come in without it|in here it is warm enough].

    ## On the way home

    [It rained|There was a moon] over {place}, [we were|{friend} and I were] {minutes} minutes from {street}, and [neither of us|nobody] spoke. [My head|The head] was [a railway station|full of luggage] at {time}. Somewhere [behind|near] {shop} I [noticed|heard] that I was [counting the lamps|humming] in {tongue}, [up to {number}|and had been for a while], and {friend} [joined in|put a finger to the lips] at the {nth} [lamp|bar].

    ? The next [morning|day] I said [good morning|hello] to {relative} in [the wrong one|{tongue2}]. “[You too|Bless you]”, came [back|the answer] from {place}, [after|within] {minutes} [minutes|seconds].

    ## How to [come|find us]

    % 2
    [Stairs|The stairs] on the left, {day}, {time}, [mind the third step|push hard]. Whoever comes [pours|takes] soup for the [one on their right|neighbour], [that is the only test|{friend} looks on].
    [Bring|Take along] a word you [miss|cannot translate], on a [card|scrap of paper] if you are [shy|as shy as I was {when}], and {friend} will [put|seat] you beside somebody {at} who [has one like it|wants it].
    [Children may come|We take anybody], {count} to ninety, [dogs too|with or without a grammar], as long as [they answer to {tongue}|{relative} is not sat upon] before {time}.
    `,
  ],
});
