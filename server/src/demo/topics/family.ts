import { topic } from './topic.ts';

export const family = topic('family', {
  house: 'Playgroup by the Weir',
  houseBio: 'Mornings for small people and those who push them. Coffee, floor, puddle suits in all sizes.',
  bios: 'Three children, one bathroom | Grandmother on call | Carries snacks | Uncle, professionally | Father of a small dinosaur | Sleeps in instalments',
  tags: 'parenting kids smallpeople family playgroup bedtime',
  emoji: '🧸 🦖 👶',
  slots: {
    child:
      'the small one | the middle one | the eldest | my daughter | my son | our four-year-old | the twins | my godchild | the baby',
    toy: 'the rabbit | a stick named Kevin | the left shoe | a dinosaur with a bandage | the potato in a dress | the red bus | an invisible horse | the whisk',
    fear: 'the hand dryer | the moon, some nights | a leaf | the word “Ashby” | grandpa’s eyebrows | the last stair | bananas with a face',
    said: '“I am not tired, you are” | “the sea is too full” | “my knee is thinking” | “when I was old” | “that is a private sandwich” | “the night fell down” | “you can be the dog now” | “I will love you when it stops raining” | “this soup is in my way” | “I have a cold in my feelings”',
  },
  own: 'child toy',
  scenes: `
    {child}, at {time}, in full: {said}. [I have written it on the fridge|I had nothing to say to that|{friend} had to leave the room].
    > I [want|need] that on a [cushion|T-shirt]. Ours said {said2} {when}, [to the vicar|during the silence].
    {toy} is missing. Last seen {at} {when}. [Nobody here has slept|There is a poster, drawn by the victim|We have retraced {number} steps with a torch]. [Reward|Please]!
    > is it [wet|a bit chewed], with [one eye|a name in it]? It [sits|is] in the window of {shop}, [waving|looking out for you].
    {toy} came home [by post|in a shoebox|on {friend}’s handlebars] with a letter about its [holiday|adventures] {at}. [Whoever did this|I cried, {child} only nodded], [I love this town|“I knew it”].
    {child} is now afraid of {fear}. [We go round by {place}|{friend} has spoken to it sternly|Last week it was {fear2}, so this is progress].
    > {fear}, yes, [ours too|until last {day}]. [What helped was|We cured it with] [a hat|a torch|giving it a name, Susan].
    Bedtime: {count} stories, {count2} glasses of water, [one|a] philosophical question, {minutes} minutes. {friend}, [on the stairs with a glass|waiting with the cards], [had gone home|asleep too].
    Out with {child} {when}, {at}. {minutes} minutes looking at [one|a single] [drain|snail|digger]. [I had plans|I have seen it now, the drain|We both got something out of it].
    {child} asked {friend} [if people can run out|who invented Tuesday|why old people are soft]. {friend} [sat down for it|is still thinking|said “ask your mother”, the coward].
    > I [have|found] an answer! It [came|struck me] at {time}, [in the bath|on the number six]. [Is anybody awake|Tell them I am coming].
    Lost tooth, {count} so far. [In an apple|In the chapel, during the quiet bit|Swallowed, we think]. The fairy came [late|in slippers] and [trod on|fell over] {toy}.
    Playgroup on {day}: {number} children, [one|one single] tricycle. [Learned a lot about nations|{friend} brought a whistle|We all cried a bit at {time}].
    First day at school. {child} [did not look round|waved like a queen|said “you can go now”]. I [walked past {count} times|sat {at} with {friend} until {time}|am fine].
    > you were not [fine|alone], I [saw|passed] you [behind|by] [the hedge|the bins]. [I was|There were {count} of us] [behind|in] the [other|next] one. [Coffee|Same hedge] on {day}?
    {relative} looked after {child} for {minutes} minutes {when}. They have [cut the curtains|learned to whistle|a secret handshake], and [there is flour on the ceiling|nobody will say anything about the hamster].
    Packed lunch negotiations, {count} points: [no crusts|nothing may touch], [{toy} gets one too|the apple has to be a boat], signed [in jam|at {time}].
    Homework {when}, {minutes} minutes: “draw your family.” I have [no neck|{count} arms|a phone for a hand]. {toy} is [bigger than the house|in the middle|holding everybody up]. {friend} is on it too.
    > I AM? [I am|That is] [honoured|not crying]. Am I the one with the [hair|enormous shoes]?
    Swap: puddle suit, age [three|four|five], for the next size up, {at}. [Mud included|Smells of boat|The frog on it is loved]. {home}, after {time}.
    > have one, [a year|a size] bigger, [duck|badger] on the front, [zip works|survived two brothers]. [Bring|Come with] the frog [on {day}|by {time}].
    {child} put {toy} to bed in [the bread bin|my boot|the washing machine, we looked in time]. [It was tired|“Sh”|{said}].
    In the queue {at}, {child}, [very loud|like a bell]: {said}. [{number} people pretended not to hear|An old lady said “quite right”|I bought nothing and left].
    Grandad duty: [{minutes} minutes on the swing|one scraped knee|two ice creams, do not tell], {child} asleep on my [arm|hat], [could not reach the paper|did not want to].
    All quiet at {time}. [Too quiet|I should not have enjoyed it]. {child}, {toy} and [a whole jar of honey|the scissors|every plaster in the house].
    The teacher says {child} is “[a leader|spirited|very interested in endings]”. [We laughed until {time}|{relative} said the same of me, {years} years ago|I have asked {friend} to translate].
    Somebody small has written on the wall {at}: “[I woz good|dog|sorry for the wall].” [Please leave it|{friend} put a frame round it|I recognise the G].
    Asleep. Both. Do not breathe.
    Glitter. Everywhere. For ever.
    {toy} is found.`,
  essays: [
    `
    Bedtime in {number} steps || How {child} goes to sleep, in {number} parts || Bedtime, minutes of the meeting

    [Every evening|Each night] at {time} a negotiation begins at {home}. On one side of the table, [in a towel|on one leg]: {child}. On the other, {relative} and I, [weak from|after] {minutes} minutes of [bath|searching for {toy}]. [I have kept|{friend} asked me to keep] a record of one evening, {when}, [for other delegations|as a warning], and [pass it on|here it is].

    ## The agenda

    % 4
    1. Teeth. {child} [has no teeth today|is a fish and needs none], it [is claimed|was put to us] at {time}. [Offered|We offer] {minutes} minutes of [story|dinosaur], [accepted|refused, then accepted] under the eyes of {toy}.
    1. Water. [A cup|The blue cup] from {place}, no, the [other|one with a chip], not so [full|wet]. [Drunk|Sipped] {count} times, [poured into a slipper|shared with {toy}] by {time}.
    1. The [lamp|door]. Open by [a hand|one foot], says {relative}; by [two|as wide as a bear], says {child}, on account of {fear}. We [measure|settle] it with {toy} for {minutes} minutes.
    1. A question. [Last night’s|The one of {when}] was [where the dark goes|who was the first person and did he have a mother] and took {minutes} minutes, [with drawings|with {friend} on the telephone] until {time}.
    1. The [song|second song], all {count} verses, [and the one that {relative} made up|in the right order], [with|including] the [goat|train] that {friend} [added|sings] when babysitting on {day}.

    ## [Other business|Incidents]

    % 3
    {toy} was [missing|not in bed] at {time}. [A search party|We all] went [out in pyjamas|with a torch], through {number} [drawers|boxes] and {at}, and found it [in the bread bin|asleep in a boot] where {friend} had [hidden|put] it {when}.
    There was a [noise|knock], and [it was|they say it was] {fear}. I [spoke to it|went and looked] for {minutes} minutes, [firmly|in my coat], and came back with [a receipt|the news] that it had [moved|gone] to {street} [for good|until {day}].
    {child} said {said}, [quite calmly|to the ceiling] at {time}. [I had no answer|Nobody could go on]. {relative} [wrote it|has written it] on the [calendar|back of a bill], beside {day}, [where it belongs|under the dentist].
    [Somebody|One party] [fell asleep|was out] at {time}, on the floor, [mouth open|holding a hoof], and was [covered|patted] by {child}. [It was me|It was {relative}], {minutes} minutes before the [fish|small person] followed.

    > [They do not fight sleep|It is not sleep they fight], [says|said] {friend} {at}, [who has four|a nurse on nights], [they are afraid that we have fun without them|they only want to see how it ends].

    ## The quiet

    And then it is {time}. [The breathing|One breath] changes, [a hand opens|the fist lets go of my sleeve], and {toy} [slides|drops] to the floor. I [stay|stayed] for {minutes} minutes [more than needed|longer], {when} as well, with {place} [dark|far away] in the window, because [one day|some year] there will be a {nth} evening, and [then no more|nobody will tell me which was the last].

    ? [Afterwards|Downstairs] we had [great plans|a film]. We [ate|finished] {count} [cold potatoes|fish fingers] standing, [looked at pictures of|talked about] {child} for {minutes} minutes, and were [asleep|in bed] before {time}, [like everybody on|all of] {street}.

    If you have [a shorter way|only three steps], [tell me|we meet] {at} on {day}. [Those|Parents] who say theirs [just go to bed|lie down and sleep] are [kindly asked|requested] to sit with {friend} at the other [end|table] from {time}.
    `,
    `
    A morning with {child} and no plan || {minutes} minutes to {place}, with {child} || How we [walked|went] to {place}

    It is {minutes} minutes from {home} to {place}. [I know that|I measured it] from the time before children, [another age|in shoes with laces]. On {day} I went with {child}, we [left|were off] at {time}, and [here is the log of|I noted] what [lay|came] between.

    ## The way there

    % 4
    - {time}: the [door|step]. {child} will [carry|bring] {toy}, [also|and besides] a [ladle|stone from {when}], and [needs|wants] a [bag|hat] for it
    - {minutes} minutes later: the [wall|low wall] on {street}, which must be [walked on|balanced], holding [one|two] fingers, {count} times, [each time anew|and {toy} after that]
    - A [puddle|drain], [deep as a boot|with a leaf in it], for {minutes} minutes. [We named it|It is the sea], and {friend}, who [came by|had a bus to catch], [had to look too|was made harbour master]
    - The window of {shop}, [inside which|where] somebody [waved|moved a chair]. [{child} bowed|We bowed], [they bowed|and they did too], and so on until {time}
    - {fear}, [round the corner|unannounced], {at}. A [detour|long way round] of {number} houses, [on my shoulders|backwards], and {said}, [by way of explanation|and not a word more]
    - A dog called [Martin|Susan], [older than both of us|with one ear], [who|that] was [told|asked] about {toy} for {minutes} minutes and [took it well|lay down]

    ## What I [had forgotten|learned]

    % 3
    Snails [leave home|set out] late too. We watched one [cross|on its way over] {street} at {time}, {child} on the [belly|kerb], I with [the shopping|one eye on the van of {friend}], and when it was over {number} people [stood|had stopped] {at}.
    [Nobody|No grown person] is in a hurry for a [reason|good reason]. I had [an appointment|a letter to post], [I remembered|it came back to me] by {place} at {time}, and [what|the thing] I felt was [mild surprise|about {count} grams of guilt].
    {said}, said {child} {at}, [out of nothing|looking up]. I [asked|wanted to know] what [was meant|that means], and [got|was given] the [look|sigh] that {relative} has for [tax people|me], for {minutes} minutes.
    [Carrying|To carry] somebody [who is asleep|heavy with sleep] past {shop} makes [everyone|the whole town] [kind|quiet]. {friend} held a door, [a cyclist got off|one builder took off a cap], and {number} [pigeons|schoolboys] [let us through|parted] {at}.

    > [You will never be so slow again|This is the fastest they will ever let you be slow], [said|called] {friend} {at}, [with the big ones at school|whose four are grown].

    ## Did we [arrive|get there]

    [No|Not quite]. At {time} we [sat down|were] {at}, [within sight|a stone’s throw] of {place}, and ate [the apple|what was meant for later]. {child} [gave|fed] the {nth} bite to {toy}, [wiped both|then me], and [declared|said] that [this was it|we were there]. [I looked round|I checked]: [a bench|some grass], a [bin|bell somewhere], {number} [clouds|sparrows]. [It was|And so it was].

    ? On the way back, {minutes} minutes [flat|by the clock], {child} [slept|was asleep], and I [carried|had] {toy}, the [ladle|stone], one [boot|mitten] and [the hat|a feather for {relative}]. [We lost|Somebody has] the other [boot|mitten], [grey|left], near {place} since {time}.

    ## For [anybody|those] with [an hour|a free morning]

    % 2
    The playgroup [opens|has its door open] on {day} from {time}, {friend} [makes|brings] the coffee, and {number} [puddle suits|boots] [hang|stand] by the door in [no order|all sizes].
    [Do not plan|Plan nothing], and [bring|pack] {count} [biscuits|plasters] more than you are people. [It|That] is all the [science|advice] I have, {relative} [would say the same|agrees] {at}.
    [Ask {child}|Any child will tell you], for {minutes} minutes at least, [how one crosses|about] {street}; {friend} and I are [still learning|only the ones with the keys].
    `,
  ],
});
