import { topic } from './topic.ts';

export const swimming = topic('swimming', {
  house: 'Lower Meadow Swimmers',
  houseBio: 'We get in, all year, below the lower meadow. Nobody is timed. There is a flask.',
  bios: 'In the river most mornings | Slow breaststroke, good towel | Collects cold mornings | Knows where the deep part is | Afraid of pike, swims regardless | Blue lips, warm heart',
  tags: 'wildswimming coldwater river LowerMeadow swimming flask',
  emoji: '🏊 🌊 🥶',
  slots: {
    degrees: 'four | five | six | seven | eight | nine | eleven | twelve | thirteen',
    spot: 'the lower meadow | the willow steps | the gravel bend | the second lock | the old bathing place | the island | the quarry pool',
    gear: 'a wool hat | two left socks | the wrong towel | a borrowed robe | gloves and nothing else sensible | a flask of broth | a bell for the boats | a hot-water bottle named Keith',
    felt: 'like being rung | like a slap from a friend | almost warm | like a clean page | longer than it was | like pins, then nothing, then music | like being forgiven',
    met: 'a moorhen with opinions | three silent ducks | a floating bucket | a kingfisher, for one second | somebody’s hat | a very calm cow | an otter, or {friend} | a football from Ashby',
  },
  own: '',
  scenes: `
    {degrees} degrees at {spot} {when}. It felt {felt}. [I can feel my feet again as of {time}|{friend} made a noise I have not heard in an adult|In again on {day}].
    > {degrees}? [My thermometer|The one at the lock] said {degrees2}. [Either way|Whatever it was], [I screamed|my knees are still at the bottom].
    Swam from {spot} to {spot2} with {friend} and met {met}. [It had right of way|We kept to the left|Nobody gave ground for {minutes} minutes].
    {friend} came to {spot} with {gear}, [for the first time|after {months} months of saying no], [said one word|looked at the water for {minutes} minutes] and [went in|swam to the willow and back|asked when we go again].
    > the word was [private|Portuguese]. [I can feel|I have discovered] [muscles|a second heart]. [{day}|When] again?
    Left behind at {spot}: {gear}. [It is on the fence|The cows have it|I have it on, to be honest]. [Yours until|Collect before] {day}.
    > [mine|that is mine]! [How did I get home|I walked to {street}] without [it|noticing]? I come to {place} [at {time}|on {day2}].
    {count} of us at {spot} at {time}, one flask, [no one talking|everybody talking at once], [mist up to the chin|sun through the willow|rain so soft you could not tell where the river stopped].
    Please stay out at {spot} until {day}: [the outflow by {street} smells wrong|there is a tree across the bend|the current took {friend} as far as the tannery]. [The|We use the] willow steps [are fine|instead].
    > thanks for [saying|the warning]. [My children|We] [were going|had plans] there [at {time}|on {day}].
    {relative} used to swim at {spot} before school, every day, and [never said a word|told me {when}, over potatoes|has just shown me the medal]. [Who are these people|What else is there|We go together on {day}].
    I counted {number} strokes from {spot}, lost count at {met}, [began again|lay on my back], and [nobody|nothing] in the world [wanted anything from me|was late] for {minutes} minutes.
    People ask [why|me why]. [Because|I can only say that] [between|after] the {nth} breath and the {nth2} [there is no Monday|I am nobody’s boss|everything is simple]. [Also|And for] the cake.
    > for me it is [only|honestly] the cake. {friend}’s, [lemon|the one with seeds], {at}, {time}.
    Could not button my coat for {minutes} minutes {when}. [A dog walker did it|{friend} did the top one, I did none|I have gone to work like this].
    Lesson of {day}: do not [hang|put] your clothes on [the cow side|a moving boat|the branch over the water]. [I walked home in {gear}|{friend} drove past, slowly, and waved].
    [New|There is a new] ladder at {spot}! [Thank you|Whoever built it, thank you], [{count} steps, no splinters|sturdy as a church]. [I went down it {count} times|{relative} has christened it].
    > {friend} and I, [two weekends|until {time}], [with|and] wood from [the old jetty|the tannery floor]. [Step {count} is|Mind the third, it is] [shy|still thinking].
    A man on the bank {when}: “[Is it cold|Did you fall in|Are you all right]?” {friend}, blue: “[Lovely once you’re dead|It is {degrees}, come in|I live here].”
    The pike of {spot} is [real|back|as long as {friend}’s arm]. [I have seen it|It has seen me]. [We swam like one person|I have never left the water so elegantly].
    > it is [a log|always the log]. [I named it {years} years ago|We have swum round it since {day}]. [The log’s|Its] name is {friend}.
    [Full moon swim|Night swim]: {day}, {time}, {spot}. [Lamps on the bank|Bring a torch for the path], [no splashing, the herons sleep|{gear} recommended], soup [from|by] {friend}.
    > yes. [With|I bring] {gear}. Is there [room on the cart|somebody to hold on to]? I [do not see well|am scared of weed] [in the dark|after sunset].
    Swimming pool in Ashby {when}, [once a year|because of the storm|with {friend}]: [chlorine, lanes|a whistle], a man [telling me to keep left|overtaking]. I [miss|missed] {met} [from the first length|so much it surprised me].
    Towel dry by {time}, hair [by|not before] {day}, [soul|mood] [already|at once].
    [My doctor|The doctor] asked {when} whether I do [anything for exercise|something for my heart]. I said {spot}, {degrees} degrees. She [wrote it down, slowly|asked what time|was there {when}, with {gear}].
    In.
    Cold. Good.
    Nobody at the steps but the heron.`,
  essays: [
    `
    A first swim at {spot}: what to [know|bring] || {degrees} degrees: [letter|advice] to a beginner || How {friend} got me into the river

    [You asked|You wrote to ask] how [one begins|to start], {friend}, and [the honest answer|what I should say] is: [badly|with a shriek]. But you also asked [sensibly|on the right day], so here is [what I wish|all that] somebody had told me {years} years ago [on|before] the [bank|path] [to|at] {spot}.

    ## Before

    % 3
    - [Never|Do not go] alone. [There is|You will find] somebody at {spot} [every morning|most days] from {time}, and [we do not bite|the one in {gear} is harmless]
    - Look at the water [first|for {minutes} minutes], at the [posts|branch by the bend]: if it [stands|makes a collar] above the {nth} ring, [go home|we have breakfast instead] (levels, read twice a day: [weather station](https://harrowweather.example/{number}))
    - Put your clothes in the order you will [need|want] them, [top on top|socks last], {friend2} [did not|ignored this] [on {day}|once] and [went home as a scarf|still hears about it]
    - [Eat|Have] something, [a banana|bread], at {time} or [so|before]; [an empty stove|nobody] [warms no house|swims on pride]
    - {gear}. [Trust me|I cannot explain], [just bring it|it makes sense by the {nth} minute]

    ## In

    % 2
    [Walk in|Go in slowly]. [Do not jump|No diving], whatever {friend2} [does|shows you|did on {day}|calls from the {nth} step]. At the knees you will [hate me|think of excuses], at the [waist|belly] you will [say|tell me] so. [Breathe out|Hum]. [Count|Just count] to {number}. There is a [door|hinge] in it somewhere around [forty|thirty], [and then|it opens and] you are [through|on the other side].
    It [feels|will feel] {felt}. [I know how that sounds|Everybody says something different]: for {relative} it was {felt2}, and for {friend2}, [who is a poet|in all seriousness], “[wet|just cold]”.
    Stay in for [as many minutes as degrees|no more than {count} minutes]. You will feel [strong|wonderful] [exactly|just] when it is time to [leave|get out], [this is|and that is] [the trick of it|how the river keeps people], so [listen to|obey] whoever has the [watch|flask], on {day} that is {friend2}.

    ## Out

    [Now be quick|Then hurry]. [Dry the feet first|Hat first], [everything else|dignity] can wait. You will [shake|tremble] for {minutes} minutes and [laugh|talk nonsense], it is [normal|the best bit], and somebody will [hand you|put] a cup [between your hands|in front of you]. [Do not drive|Sit down]. Do not make any [decisions|big decisions] before {time}; {relative} [came home|left {spot}] after a first swim [engaged|with a dog].

    > The river [does not care|has no idea] who you are, [which is|and that is] [a rest|such a holiday|worth the cold], [says {friend2}|I find, by {time}].

    ? I met {met} on [mine|my first swim], at the {nth} stroke. I have [looked for|greeted] [it|that spot] on [every|each] swim since, [about|some] {count} hundred of them.

    ## [So|When]

    [On {day}|This {day}], {time}, by the [gate|fence]. I will [wait|be there] [in the terrible robe|with two cups], and if you [only want to|just] [hold towels|watch], [that|well, that] is how [{friend2} started|I started too, for {count} weeks].
    `,
  ],
});
