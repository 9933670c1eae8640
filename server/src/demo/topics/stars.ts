import { topic } from './topic.ts';

export const stars = topic('stars', {
  house: 'Beacon Hill Observers',
  houseBio: 'Clear nights on the beacon. Red torches only. Somebody always brings the big one.',
  bios: 'Awake when it is clear | Grinds mirrors in the cellar | Knows nine moons by name | Neck always stiff | Owns too many red torches | Sleeps at cloud',
  tags: 'astronomy stars telescope clearskies BeaconHill moon',
  emoji: '🔭 🌙 ✨',
  slots: {
    target:
      'Saturn | the ring nebula | Jupiter and all four moons | the double cluster | Andromeda | the crescent moon | the comet | Albireo | the space station | a tiny pink Mars | the Pleiades | a crater with a shadow like a tooth',
    sky: 'clear till two | thin cloud | a ring round the moon | the steadiest air this year | dew on everything | a hole in the clouds the size of a field | wind that shakes the tube | stars down to the hedge',
    kit: 'the eight-inch | binoculars and a broom | the mirror we ground ourselves | a cardboard tube | the borrowed refractor | bare eyes | the big one, four to carry',
    said: 'nothing at all for a minute | “is that real” | “it is smaller than on the mug” | “again” | a word I will not write | “who put it there” | “and that is up there all the time”',
  },
  own: 'kit',
  scenes: `
    {target} through {kit} {when}. {sky}. [{friend} had the first look and would not let go|My coffee froze|I forgot I had feet].
    > I [saw|could see] your red [lamp|torch] from {street} and [nearly|almost] came up in [pyjamas|slippers]. [Next time|On {day}] I [do|will].
    {sky}, so up the hill with {friend} and {kit} [at {time}|before anybody could object]. [Home by four|Home with the milk|We heard a fox, and the town breathing].
    {friend} saw {target} for the first time and said {said}. [I envy that|I remember mine|We stood there like relatives at an airport].
    > I [meant|stand by] it. [I dreamed|I have thought] [of it|about nothing else] [since|from] {time}. When is it [clear|up] again?
    Showed {target} to {number} people {at}. {relative} said {said}. [A boy of {count} asked how it stays up|A woman in a sari cried at {time}|The queue went as far as {place}].
    If it stays like this, the beacon, {time}, {target}. [Dress for twice as cold|Red torches|{friend} has the soup]. [If not: cards|Check the sky, not me].
    > [coming|count me in]. [Can I|May I] bring [my daughter|a nephew]? She is {count} and [knows|has questions about] [all of it|Pluto].
    Waited {minutes} minutes for {target} and got {sky}. [One satellite|An owl across the moon|{friend}’s life story], [so not nothing|thank you anyway].
    Please switch off the lamp on {street} on {day} from {time}. We want to see {target}. [It is further than you think and brighter than your lamp|Cake in exchange|{friend} will knock, politely].
    > [done|off], and so is [number nine|the whole row|the dentist]. [We are|The children are] on the step with [blankets|cushions]. WELL.
    My telescope needs [new screws|a dew cap|a stool] before {day}. [Has anyone|Does somebody have] [a sewing-machine motor|an old drainpipe|{count} springs]?
    {target}, {target2} and a fox, all before {time}. [The fox had the best seat|It sat with us|{friend} logged it under “other”].
    Drew {target} with cold fingers and {kit}. [A potato|It looks like an egg], [labelled|with an arrow saying “rings”]. [On the fridge|{friend} wants a print].
    {count} more evenings on the mirror. [Left, left, turn|A thousandth of a hair to go], {minutes} minutes a night, {friend} at the barrel on {home} like [a monk|somebody polishing a soup plate for God].
    Meteors {when}: {number} in {minutes} minutes, {count} [with trails|in one go], one [so bright we saw our shadows|behind {friend}, who heard us gasp]. #clearskies
    > [only|just] {number2} [from|at] our end, but [we had|there was] [a hammock|wine]. Did you [see|get] the [green|slow] one at {time}?
    Cloud. [Cloud again|{count} nights of it]. {friend} is [reading aloud from the catalogue|repainting the shed|being cheerful, it is hard to bear].
    Explained to {relative} that {target} is [{number} light years off|already gone, perhaps|older than the hill]. “[And still punctual|Then why the hurry|Does it know],” [was all|over the washing up].
    A stranger came up the beacon at {time}, looked at {target}, said {said}, [went down again|stayed until two and poured tea|turned out to live next door to me].
    Lost on the beacon: [one eyepiece|a glove|the lid of {friend}’s flask]. [It is round and black, it was dark|Do not drive up there].
    > found [something|one thing] round [and black|with glass]: it is [a hockey puck|the eyepiece]! [At|It is at] {shop}, in [cotton wool|my hat].
    The moon over {place} {when} was [so big that the bus stopped|orange|on its back like a boat]. [No telescope, just the corner of {street}|Everybody became six years old].
    For beginners, {day}, {at}: {friend} explains [which way is up|the whole sky with {number} oranges|why we whisper]. [Free|No maths|Ends at cloud].
    I am {years} years into this and {target} [still|goes on] [does it|getting me behind the knees]. [{minutes} minutes tonight|Clear, then bed at {time}].
    My neighbour asked whether {kit} can see [into windows|God|Ashby]. “[Only old things|Not that near|It turns them upside down],” I said, [and he was relieved|{friend} choked on the soup].
    Clear!
    Clouded out, card game instead.
    Look up, quick.`,
  essays: [
    `
    {target}, for {relative} || Your first night with {kit} || How to see {target}

    You [said|told me] {at} that you have [lived here|looked down] for {years} years and [never|not once] [seen|looked at] {target}. [This can be|We can have that] [put right|cured] in {minutes} minutes. [Read this|It goes so], [then|and] [come up|meet me] on {day}.

    ## [Before you go|Indoors]

    % 3
    - [Twice|Wear twice] the [socks|jumpers] you [think|would]. You will stand [still|like a post] for {minutes} minutes, {friend} [lost|could not feel] a [nose|thumb] [until|before] {time}
    - No [phone|screen]. Your eyes [take|need] {minutes} minutes to [open|believe you], and one [glance|message] [undoes|shuts] them, [all the way|like a door]
    - A torch with [red paper|a sweet wrapper|nail varnish] over it, [or|failing that] [a hand|{friend2}, who talks you down the path]
    - [Eat|Have eaten]. [Soup|Porridge], at {time}. [Nobody|No one] has ever [found|admired] {target} [hungry|on an apple]
    - A [chair|cushion], [the one from|borrowed from] {place}. [Astronomy|The heavens], {friend} [says|teaches], is [nine tenths|mostly] [neck|sitting]

    ## [Up there|On the hill]

    % 2
    First [do nothing|just stand]. [Let it fill|Wait until it fills]: {number} stars, [then|and soon] [hundreds|double], then [the ones|those] between. Around the {nth} minute there is [a moment|a tilt] when it [stops being|is no longer] a [ceiling|picture] and [is deep|goes back and back], and [people|visitors] [grab|reach for] {friend2}’s sleeve.
    [Then|Now] [find|look for] the [bright one|three in a row] over {place}, go a [fist|hand] to the [left|right], and [wait|breathe out]. [Do not|Never] look straight [at it|there]: [faint things|the faint ones] are [shy|caught from the side], [like|the same as] {relative2} [at parties|with compliments].
    {kit} shows [it|you] [small|upside down], and [trembling|alive]. [That is the air|You are looking through {count} miles of weather]. [Wait for|There comes] a second, [about|perhaps] once a minute, when [everything|it all] [stands|holds] still. {friend} said {said} [there|at that point], [everybody does|and she is a judge].

    ## What you are [looking at|seeing]

    % 2
    The light [left|set out] [before|when] {place} [was built|had a roof]. It [has|had] [come|travelled] {years} [thousand|hundred] years without [stopping|meeting anything], and it [ends|stops] [in your eye|on you], on {street}, on a {day}. [I find|{friend} finds] that [polite|hard to bear], [one ought to|you should] [be in|open the door].
    It is [not|no] [pink|coloured like the posters]. [I am sorry|Be warned]. It is [grey|a breath on glass]. But it is [*there*|the thing itself], [no|without a] [screen|person] [between|in the way], and after {minutes} minutes [of it|at the eyepiece] the [posters|photographs] [look|seem] [like|as honest as] [menus|wedding pictures] to {friend2}.
    [You will feel|People say one feels] small. I [never|do not], [somehow|for my part]. I [feel|felt] [invited|like somebody who got in without a ticket], at {time}, with [wet|cold] [shoes|ears], [next to|and] {friend}.

    > [Nothing up there|None of it] [needs|wants] us, {friend} [said|remarked], [closing the box|scraping the ice off], [so|and that is why] it is [a rest|such good company].

    ? {day}, {time}, the [gate|second bench]. [If it is cloudy|Should it cloud over], [come|be there] [all the same|just the same]: {friend2} [has|brings] [cards|soup], and [there is|you get] [a hole|a gap] [sometimes|more often than they say], [the size of|about as big as] [a field|one moon].
    `,
  ],
});
