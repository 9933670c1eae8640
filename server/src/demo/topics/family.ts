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
  essays: [],
});
