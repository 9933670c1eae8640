import { topic } from './topic.ts';

export const sewing = topic('sewing', {
  house: 'The Button Shop',
  houseBio: 'Wool, thread, buttons by weight. Knitting circle on Thursdays at seven, beginners sit near the lamp.',
  bios: 'Knits on trains | Two sleeves out of three | Turns curtains into coats | Button collector | Darns in public | Sews in the wrong light',
  tags: 'knitting sewing handmade mending wool buttons WIP',
  emoji: '🧶 🧵 🪡',
  slots: {
    piece:
      'a cardigan | the other sock | a quilt for the new baby | a waistcoat | the green jumper | a coat from a curtain | mittens | a scarf that got out of hand | a sail bag | a costume for the town play | a hot-water bottle jacket | a tea cosy with ears',
    stuff:
      'grey lambswool | a tablecloth | indigo cotton | grandfather’s shirts | mustard yarn | a parachute | undyed linen | the end of the red ball | blackout cloth from the attic | two old jumpers | a deckchair',
    trouble:
      'one sleeve is longer | the pattern lies | I ran out at the cuff | the cat sat on the pins | the dye came off on everything | the buttons do not match, on purpose | I read the chart upside down | the neck fits a horse',
    pace: 'one row a day | on the bus only | while the radio talks | instead of sleeping | in great anger | with a deadline I invented | slowly, with tea',
  },
  own: 'pace',
  scenes: `
    Finished {piece} in {stuff} {when}, and {trouble}. [I wear it|It is a gift, so it is perfect|{friend} says nobody will look at the left side].
    > [turn it|wear it] inside out, [then|and] {trouble2} [too|instead], [nobody|not a soul] will [notice|ask]. [Lovely|It is lovely], though.
    {piece}, {stuff}, {pace}. [Cuff by {day}|I have reached the armpit|{number} rows, {count} of them twice].
    Unpicked {count} rows of {piece} because {trouble}. [It is only time|{friend} held the other end and said nothing|The wool remembers, it is all curly].
    > unpicking is [knitting|prayer] backwards, my [aunt|grandmother] [said|used to say], [on|usually around] row {number}.
    Does anybody have {stuff} for {piece}, about {number} grams? [It need not match|I swap buttons|Mine ran out {count} rows from the end].
    > I have [a ball|half a ball], [if moths|the cat has been at it] [do not bother you|but only outside]. {home}, after {time}.
    {friend} taught me the {nth} way to cast on {at}. [It is the right one|I have forgotten it on the way home|My thumbs have new thoughts].
    {friend} wore {piece} to {place} and {count} people asked. [I was one table away, vibrating|“Oh, this old thing,” the traitor|Orders closed until {day}].
    > it [is|was] the [warmest|best] thing I [own|ever wore]. I [sleep|did the bins] in it. [People|Strangers] [touch|stroke] my [arm|back] {at}.
    Mended {relative}’s coat with {stuff}, {pace}. [You can see it from as far as {place}, that is the idea|There was a bus ticket from {years} years ago in the lining|It has years in it yet].
    {stuff} arrived {when}: enough for {piece} and a mistake. [{friend} smelled it for a whole minute|I have put it on the chair and look at it].
    Knitting circle, {day}, {time}, {at}. [This month|All of us on] {piece}. [Beginners by the lamp|Gossip by the door|{friend} reads the good bits of the paper].
    > can a [man|complete beginner|left-hander] come? I have [needles|the hands] of [my grandmother|a baker] and [no|not one] [idea|clue].
    Found {count} pins with my foot and {piece} with the other. [That is where it was|Blood on {stuff}, it is part of it now].
    {piece} is done except for the ends, so it is [half done|a lifestyle]. {number} ends. [I could move house instead|{friend} offered to do them for soup].
    Somebody {at} was wearing the jumper I gave away {years} years ago. [Darned by another hand|It has travelled], [better than mine|green wool at the elbow]. [I followed it for {minutes} minutes|I said nothing and was happy till {time}].
    > [blue|grey], [with a|one] [crooked|green] [pocket|elbow]? I got it [from {friend}|in Ashby], for [a pound|nothing]. Are YOU the initials in the collar?
    A child brought [a bear|one mitten|a doll’s trousers] to the button shop {when}: “[He is cold inside|It lost its friend|Make them longer, she grew].” [{friend} did it on the spot|Paid with a conker].
    {number} buttons in the tin and none of them agree. [{friend} and I laid them out by colour until {time}|There is one from a uniform, one from a wedding|That is a town, in a tin].
    Sewing machine: {trouble}, and it [sings|skips|smokes a little]. [{friend} has looked inside and found crumbs|Repair café on {day}].
    Swore to {friend} {when} that I would not buy {stuff}. [It was the last|It looked at me|{friend} was holding the other end]. [That is my reason|No questions at home please].
    Pattern says “[repeat to end|work as given for left side, reversed|ease gently]”. {friend} says [that is how wars start|pray]. {piece}, {pace}, [row|page] {number}.
    The {nth} sock is [love|where one sees character|what {relative} calls discipline]. {friend} has {number} first ones. [We are having an exhibition|They meet {at}].
    {relative} asked for {piece} in {stuff} by {day}. [I laughed for {minutes} minutes|I said yes, I do not know why|Needles are smoking].
    > [ask for|demand] tea and [a foot rub|somebody to do the ends]. By {day}? Are you a mill?
    Quilt for [the baby|{friend}’s baby]: {number} squares from {count} households. [One is a football shirt, one is a curtain everybody knows|I sew, the rest of {street} argues about the border].
    Dropped a stitch at {time}. Heard it go.
    Ends woven in. Every one.
    Just one more row.`,
  essays: [
    `
    {piece} from {stuff} || {piece}: [an account|the whole story], with mistakes || What I [thought about|learned] while making {piece}

    It [took|has taken] {months} months, {pace}. {number} [hours|rows], [if I had counted|{friend} counted]. [On {day}|Last {day}] I [bit off|cut] the last thread at {time} and [sat|stood] there [with nothing in my hands|like somebody at a station]. [So|Well]. {piece}, {stuff}, [and this is|for those who want] how.

    ## The [stuff|material]

    % 2
    {stuff} came from [a box|the attic] [on|in] {street}, by way of {friend}, who [could not throw it out|had been moving it from flat to flat for {years} years]. It [smelled|smelt] of [camphor|apples|somebody’s Sundays]. I washed it {count} times, [dried|hung] it {at}, and [people asked|{relative} asked] [who had died|whether there was a sail missing].
    You [start|begin] with [respect|fear]. I [cut|measured] it [only|at last] on {day}, after {minutes} minutes of [walking round it|holding the scissors in the air], and {friend2} [said|called] “[now|it is cloth, it forgives]” [from the door|with a mouth full of pins].

    ## [The work|Row by row]

    % 3
    [The first|To begin with, the first] [hand’s breadth|part] is [all|only] [hope|counting]. [I could|You can] not [talk|hear a word]. Then [it|the hands] [knows|know], and from [about|roughly] row {number} on you have your [head|evenings] back, and I [thought|went] through [everything|{years} years], [one|a] [face|house] at a time.
    {trouble}. [I saw it|It came out] on {day}, {number} rows [on|too late], {at}, in [good|merciless] light. {friend} [looked|held it up] and [asked|wanted to know]: “[Do you mind it|Does it show from a horse]?” [I minded|I did]. [Out|It came out], [all|every row] of it, by {time}.
    [There is|One finds] a [hair|grey hair] of mine in the [left|right] [side|shoulder]. [I left it|It stays]. [My grandmother|{relative}] [always|used to] [put|work] one in, [on purpose|for luck], [so that|and then] you would be [held|kept] by [somebody|two people at once], {friend2} [remembers|told me] [that too|at {time}].
    [On trains|In waiting rooms] people [speak|talk] to you when you [knit|sew]. {count} [told|have told] me [things|what] they [had told|tell] nobody, [looking|eyes] at the [needles|thread]. [A man|A boy of nineteen] [between {place} and Ashby|on the number six] [asked|wished] to [try|hold it], did {count} stitches, [perfectly|like his mother], and [got off|wept] at {place2}.

    ## For the [next one|copyists]

    % 4
    - [Buy|Get] [one|a] ball [more|too many]. {friend} [says|is right]: you can [always|still] make [a hat|ears], but [not|never] a [cuff|collar] [from nothing|out of regret] at {time}
    - [Try it on|Measure] [somebody|the person], [not|never] [a memory|their old jumper]. {relative} has [grown|shrunk] {count} inches since [I last looked|the pattern]
    - [Write|Note] on the [pattern|margin] what you [did|changed], [with|and] the [date|weather]. “[{day}, rain, tight|Angry here],” it says at row {number} [of mine|in {friend2}’s hand]
    - [Light|Good light]. {years} years of [squinting|lamps] for [navy|black] [taught|teaches] [me|you] nothing but [navy|patience]
    - [Mistakes|A mistake] in the first [ten|twenty] rows: [out|unpick]. [Later|After that], [ask|look]: [who will|does anybody] [be|stand] that [near|close], [and if so|and would they] [will they be|be] counting, at {time}?

    > [It’s never|Nobody wears] the [wool|jumper], it is [the evenings|what you were thinking], said {friend} [and bit|biting] the thread [off|{at}].

    ? {relative} has it on, [as I write|since {time}]. [It fits|Fits] [like an answer|in the shoulders]. [The sleeve|One sleeve] [is|hangs] [long|a little over the hand], which [I say|we have decided] is [how they are worn|room for later], [and the cat|and {friend2}] [agrees|has been in it].
    `,
  ],
});
