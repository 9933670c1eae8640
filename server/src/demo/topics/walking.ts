import { topic } from './topic.ts';

export const walking = topic('walking', {
  house: 'Footpaths of Harrow Falls',
  houseBio: 'Every path walked once a year so that it stays a path. Stiles mended, brambles discouraged.',
  bios: 'Walks to think, forgets what about | Picks mushrooms, tells nobody where | Reads maps in bed | Collects stiles | Blackberries in every pocket | Slow, with a stick',
  tags: 'walking footpaths foraging mushrooms brambles maps',
  emoji: '🥾 🍄 🗺️',
  slots: {
    path: 'the old drove | the corpse road | the path along the ridge | the mill leat | the Ashby footpath | the lane nobody can name | the steps behind the quarry | the green way to Withy Bridge | the path with the four stiles',
    found:
      'chanterelles | ceps | hedgehog mushrooms | wild garlic leaves | sloes | hazelnuts | brambles the size of thimbles | puffballs | crab apples | sorrel leaves | elderberries',
    met: 'a bull with a forgiving face | a man painting a gate that leads nowhere | two nuns with a kite | nobody, for {minutes} minutes | a hare, upright | an old woman who asked for the news | a scout troop going the other way, then again | a horse at a bus stop',
    obstacle:
      'a fallen ash | a new fence | knee-deep mud | a field of maize where the path was | a stile without steps | nettles to the chin | a sign saying “no path” on a post saying “path”',
  },
  own: 'path',
  scenes: `
    {path} {when}, {minutes} minutes, {met}. [I had meant to think something over|{friend} talked all the way and I did not mind|Home with wet knees and no conclusion].
    > {met}? [We met|I got] [the same|that too], [two fields|an hour] on, [near|before] {place}. [Small|What a small] county.
    Found {found}. [I will not say where|Near a tree|Ask me under torture]. [{friend} had omelette|They are drying on the radiator|A hatful, and I left half].
    > [left of|by] the [fallen|big] oak? [I say nothing|My lips are sealed]. [I was there|I saw your boots] at {time}.
    {path} is blocked by {obstacle}. [Way round through the orchard|I have written to the council, third letter|{friend} is coming on {day} with a saw].
    > [saw|loppers] and [two|three] [cousins|students], we can be there [by|at] {time}. [Who brings|Do we get] [soup|the good flask]?
    Took {relative} along {path} for the first time in {years} years. [“There was a pub here”|Every gate had a story|We stopped {count} times, for the view, we said]. [Slow going|Good hours], {minutes} minutes [uphill|of talk], [and then a hand in mine|one rosebush stolen].
    Are these {found}? [Cap like a bun|Smells of apricots|Grows in a ring, {count} of them|Milk when you cut it], {at}. [Nobody has eaten any|{friend} has eaten one].
    > [no|NO], those are [not|never] {found}, that is [a hospital|a long night]. [Bring them|Show me] at {time}, {home}. How is {friend}?
    > yes, [lovely|good ones]. [Butter|Just butter], {minutes} minutes, [parsley|nothing else]. [And then|Now] forget [where|that you told us].
    Jam: {count} jars of {found}, [sugar on the ceiling|one spoon bent|{friend}’s labels say “{day}, sticky”]. [Swap for anything|First come|It did not set, call it sauce].
    Map says {minutes} minutes, {friend} says “[just round|only over] the [bend|rise]”, {path} says {obstacle}. [We are all doing our best|Arrived {count} hours later, to applause].
    Walked from {street} to {place} and back without [a phone|a word|anybody needing me]. [I recommend it|{minutes} minutes. I counted gates instead].
    {day}: {path}, all of it, {time}, we meet {at}. [We walk it once a year so that it stays ours|Sticks, sandwiches, secateurs|Dogs yes, drones no].
    > [we come|I am in], [slow|with a pram that has seen worse]. [Do we pass|Is it past] {place2} [before|around] [lunch|{time}]?
    Lost {count} times on {path} with {friend} and [a compass|an app|absolute confidence]. [The third time we met ourselves|A cow helped|It is a straight line, on paper].
    The stile by {place} has [a new step|a carved owl|a cushion]. [Who are you|{friend} blushed when I mentioned it|Bless the hands].
    > the [owl|cushion] was [not me|an accident]. The step, [well|perhaps]. I had [some oak|wood] [over|left] and [a free|nothing on] {day}.
    {found} for supper, {found2} for the jar, {minutes} minutes of {path} for [the soul|my back], [rain for the rest of you|and {friend} for the washing up].
    Rule of the hedge: [one|a third] for the birds, [one|a third] for whoever comes after, and [one|a third] for {friend}, who [eats from my bag|says “just checking”].
    Boots: [left leaks|resoled for the {nth} time|older than the new doctor]. {path}: [does not care|all of it]. [Feet {at}, drying|I love them].
    A sign {at}: “[Private|Keep out|Bull].” Under it, in pencil, [{friend}’s|another] hand: “[since when|so are we all|he is very nice really].”
    There is a [bench|gate|stone] on {path} where [you can’t see a single roof|everybody stops|the wind turns]. Sat there {minutes} minutes {when} and [came back|went home] [kinder|with a decision|for tea].
    > I know the [stone|bench]. [I proposed|I said yes|I quit] there, {years} years ago, in [worse|proper] [weather|shoes].
    Blackberry hands, do not shake them.
    Four stiles, no people.
    Mud.`,
  essays: [
    `
    {path}, end to end || Why I walk {path} every {day} || {path}: [a guide|how to find it], and why

    [It is not|You won’t find it] on the [new|council’s] map, [ask {friend}|though it joins {street}|but {count} people know it]. [On the old one|If you look at {relative}’s] ([scanned here](https://localhistory.example/maps/{number})) it is a [row of dots|hair] from {place} to {place2}, [with|and] the word *[ford|well|doubtful]* beside it. {friend} and I have walked {path} [on a|each] {day} for {years} years, and [since we are|as we get] asked: [here|this is how].

    ## The way

    % 4
    1. [Start|Begin] {at}, [behind|to the left of] the [bins|yew]. [It looks like|You will think it is] somebody’s [garden|drive]. It was, [until|up to] {years} years ago. [Nod|Say good morning] to the [dog|curtain].
    1. [Up|Go up] the [steps|bank], {number} of them, [the {nth} is loose|count, it helps]. [At the top|There] [do not|resist the wish to] turn round [yet|until {friend2} says so].
    1. {obstacle}. [It moves|It has been there] since {day}. [Left|Keep left], [hand on|along] the wall, [mind|greet] the [wren|wasps].
    1. [Over|Across] the [meadow|long field], {number} [steps|yards], towards the [third|dead] oak. If there [are cows|is a bull], walk [as if late|like somebody who has somewhere to be], it [worked|helped] for {relative} [in {count} cases|most times].
    1. The [ford|plank]. [After rain|When it has rained] it is [a matter|a question] of [faith|rope]; {friend} [has gone in|lost a boot] {count} times, [always|mostly] [while explaining|on the way back].
    1. [Down|And down], through [hazel|brambles] so [thick|close] that it is {time} [in there|under them] all day, and [out|there is] [suddenly|at once] {place2}, [with its back to you|seen from the side nobody paints].

    ## What [you may|we have] met

    % 3
    - {met}, [by the plank|on the third stile], [and we talked|no hard feelings]
    - {found}, [about a hatful|enough for two], [where I am not going to tell you|{number} steps from something]
    - [Ourselves|{friend2}], coming the other way, [at|around] {time}, [as surprised as we were|with a reason I did not believe]
    - [Silence|A silence], between the [oak|wall] and the [water|ford], [about|some] {minutes} yards of it, [I could show you the edges|it is always in the same place]
    - [The old woman|A man of ninety] who [asks|wants to know] each time [who won|what bread costs], and [tells|told] us [what it was|where the well is], [which differs|for {count} years now]

    ## Why

    % 2
    [A path is|Paths are] only [feet|people agreeing]. [If nobody|Let no one] goes for [two|three] summers and [it is|they are] [gone|hedge], [on paper|in law] after {years}. So we [go|walk], {friend} and I, [as others|the way some people] [wind|wound] a clock, [in {relative}’s coat|with the same flask], at {time}.
    [I used to|Once I would] walk to [get somewhere|think], [like {friend}|by {time}, if possible|mostly about {place}]. [Now|By now] I walk because [about|somewhere around] the {nth} gate the [talking|list] in my head [runs down|gives up], [like|as] [a fan|the washing machine on {street}] when somebody pulls the plug, and then there are [just|only] [boots|{count} things: wet, green, and breath].
    It was [on|here on] {path} that {friend2} [told|finally told] me [about the illness|of the child|why they left], [side by side|looking ahead], [as you can when nobody has to see a face|the way one does climbing over something], and at the [ford|plank] it was [said|out], and we [had|ate] the [eggs|pears].

    > [You keep it|It keeps] [open|you], {relative} [says|said], [and it you|if you keep it], [and patted|patting] the [stile|stick] at {time}.

    ? [Come|Join us]. {day}, {time}, {at}. [Boots|Bring boots], [no|leave the] [hurry|dog, sorry, the bull]. [It takes|We need] {minutes} minutes, or [the afternoon|until {time2}] [if {friend} explains things|when there are brambles].
    `,
  ],
});
