import { topic } from './topic.ts';

export const bread = topic('bread', {
  house: 'Hearth & Rye',
  houseBio:
    'Bakery on Loom Street. Doors at six, gone by noon. Day-old loaves are on the shelf by the door, pay what you like.',
  bios: 'Bakes before work | Keeps a rye starter older than the bus shelter | Sourdough, mostly patient | Crumbs on every book | Night shift at the oven | Flour in the phone | One oven, no timer',
  tags: 'sourdough bread baking rye starter crumb homebaking',
  emoji: '🍞 🥖 🥐',
  slots: {
    starter:
      'Gerald | Lady Bubbles | the Colonel | Doris | Old Faithful | Vincent | Mabel | the Blob | Clint Yeastwood | Auntie | Boris | Hilda',
    loaf: 'the rye | the seeded tin | the potato loaf | the spelt | the oat loaf | the walnut loaf | the barley round | the caraway loaf | the honey loaf | the milk bread',
    fault:
      'came out flat as a hat | stuck to the cloth | split along one side | burned underneath | stayed damp in the middle | rose into the shelf above | lost its crust overnight | slid off the peel onto the oven floor',
    change:
      'ten degrees less | a longer first rise | half the yeast | a wetter dough | one more fold | the old baking stone | a lid for the first half hour | flour from the other mill | a night in the cold larder',
    spread:
      'salted butter | plum jam | hard cheese | honey from the allotments | goat’s curd | pickled beetroot | nothing at all',
    tool: 'the banneton | the dough scraper | the good bread knife | the Dutch oven | the oven cloth | the proofing basket',
  },
  own: 'starter',
  scenes: `
    {loaf} [sang|crackled|ticked] when it came out [{when}|at {time}]. [I stood there listening with|I called in|I made a recording for] {friend} [like somebody at a concert|instead of getting dressed|and missed the bus].
    {loaf} {fault} [{when}|again]. [{friend} ate half of it anyway|{relative} says it makes good toast|We are having it with {spread} and not talking about it].
    > mine {fault} too, [same flour|same day|and I did nothing wrong]. [Blame|It must be] the [weather|new bag from the mill|full moon].
    > try {change}. [It saved|It rescued] [my last three|every loaf since {day}].
    {starter} [climbed out of the jar|lifted the lid off|went over the edge] at {time} [and is now on the toaster|and reached the cutlery drawer|and met {relative} on the worktop]. I have never been prouder.
    > can I have a spoonful of {starter}? [I will bring|I can offer] [{count} eggs|a jar of plums|good company] [on {day}|to {street}].
    > we had that {when}. [Scrape it off|Wait until it dries|Use a card], do not use hot water, [ask me|do not ask {relative}] how I know.
    Going away for {count} days and looking for somebody to feed {starter}. [One spoon of flour, one of water, a kind word|Rye only, no talking down to it|It likes the radio on]. [I can drop the jar off {at}|The jar can come to {street}].
    > bring {starter} round before {day}, [there is a warm shelf|it can live next to mine|I will read to it].
    > last time I looked after {starter} it [doubled|escaped|ate a tea towel] by {time}, but yes.
    {starter} survived [my holiday|the power cut|{relative}’s cleaning]. [Grey on top, alive underneath|Smelled of nail varnish, then of apples|Sulked until {time} and then tripled].
    Left two ends of {loaf} on the [sill|step|wall] {at} for whoever is hungry. [The tea towel|The bag|The board] I would like back by {day}.
    > found it, ate it, [washed the towel|told nobody]. [It will be back {at} by|You get it back before] {time}.
    Does anybody [near|on|around] {street} have [a spare|an unused] banneton until {day}? Mine [has grown a beard|went to {friend} and stayed there|was mistaken for a hat].
    > I have two, [one slightly chewed|one round, one optimistic]. [{home}, ring twice|Come by {home} after {time}].
    I have blamed the oven for {count} [weeks|months]. It turns out {loaf} only wanted {change}. [Sorry, oven|I have apologised to the oven].
    Baked with {friend} from {time} until [the birds started|the milk van came|we ran out of trays]: {number} [rolls|buns|small loaves], {count} of them [burned|eaten on the spot|shaped like something], and one long talk about [leaving|staying|fathers|money].
    If you carry flour up {street} in a [rucksack|paper bag|bicycle basket], do it before it rains. [I was glue by {time}|Ask {friend} why there is a white line to {home}].
    Taught {friend} to shape a loaf {when}. The first one [looked like a boot|lay down|tore], the [third|fourth|fifth] one [I was jealous of|looked back at us proudly|could have been sold]. #sourdough
    Whoever took {tool} [from the communal oven|off the drying rack|home by mistake] {when}: [no questions, just bring it|I know, you know, bring it|it was {relative}’s first, please return it] to {place}.
    [Breakfast|Supper|Lunch]: {loaf}, {spread}, [one pear|an egg|a tomato], [the window open|no telephone|{friend} talking about {place}]. [I ask for nothing else|That is the whole post].
    Bakery notes from {time} in the morning: [the postman whistles the same three notes|there is a fox who knows the bins by day|the number six is empty and lit like a ship], and [nobody|only {friend}] is awake to be told.
    Things I have used as a rolling pin [this year|so far]: a [wine bottle|cider bottle], a [thermos|candle|rounders bat], [{friend}’s umbrella handle|a tin of beans|the leg of a chair]. [The chair leg|The bottle|The candle] wins.
    {relative} bought [a bread machine|supermarket sliced|a loaf from Ashby] {when}. [We are being very grown up about it|It stands between us at {time}|I have said nothing since {day}].
    > [a bread machine|the sliced stuff] [is how mine started|makes fine breadcrumbs], [give it until {day}|be gentle].
    Question for the bakers: {loaf}, [oven light on|overnight in the larder|twelve hours on the windowsill], {fault}. [Too warm|Too wet|Too long]? I am [tired|out of flour|losing my nerve], [be kind|be quick|short answers please].
    > {change}, and [do not open the door|leave it alone|go for a walk] until {time}.
    > how old is your flour? [Mine|The last bag] [was dead by|gave up around] the {nth} [week|month], [same symptoms|and it smelled fine].
    A woman {at} [stopped me|asked me|ran after me] because of the smell [from my bag|of the loaf under my arm], {when}. [We split it on the spot|She got the crust, I got her story, {minutes} minutes of it|By {time} I knew everything about her divorce].
    Bread swap {at} on {day}, {time}. [One loaf|Something you baked|Anything with a crust] in, another [home|out]. [Failures|Bricks|Flat ones] have their own table, [the best company|their own prize] and {friend}.
    > I am bringing {loaf}, which {fault}. [Keep me a chair|Put me down for] at the [failures|bricks] table.
    {friend} says I talk about {starter} [more than about my family|as if it paid rent|in my sleep]. [Fair|That is because {starter} answers|{starter} has asked me not to comment].
    Tried {change} on {loaf} [{when}|because {friend} would not let it go]. [Better crumb, worse temper|No difference I could taste|It is the best one since I began, and I did not write anything down].
    The smell of [caraway|burnt crust|warm rye] in the stairwell [brings out everybody|is the only bell we need|has made peace with number {count}]. {count} [doors|neighbours] opened before I reached [my own|the second floor].
    [Dropped|I dropped] {loaf} on {street}. It [bounced|rolled downhill|made a dent in the kerb]. [A dog|{friend}|A small child] has it now.
    First bake in the new [oven|flat|kitchen] on {home}. Everything is [two inches further left|hotter than it admits|lit by a single bulb], and {loaf} [forgave me|{fault}|came out anyway].
    Crust.
    Cold butter, warm bread.
    Oven on.`,
  essays: [
    `
    What {count} months with {starter} taught me || {starter}: a [biography|short history|progress report] || On keeping {starter} alive

    {starter} [arrived|came to me] in a [jam jar|mustard glass|yoghurt pot] {count} months ago, [carried|brought] up {street} by {friend} [in both hands|under a coat|like something stolen]. The label said [*feed me*|*rye only*|*good luck*] and [nothing more|a date nobody could read]. At {time} I [put it on the shelf above the kettle|gave it the window over the sink|hid it from {relative}] and went to bed.

    ## The [first week|early days]

    % 2
    On the first morning [nothing had happened|there were four bubbles|it smelled of paint], and I [wrote|rang|went round] to {friend} [in a panic|twice before {time}|to hand it back]. The answer [from {street}|at {time}] was [one word|a shrug|a very long laugh]: wait.
    By {day} it had [doubled|risen to the rubber band|pushed its lid off], and [{relative} asked what the noise was|I took a picture for {friend}|I walked around the kitchen as if I had done it]. [I had not|Nobody had] slept properly since {time}.
    [I fed it|I had been feeding it] by the clock, at {time} [sharp|and again before bed], [as if it could tell|like a guest in a hotel]. [It turns out that|What I know now is that] a starter [does not own a watch|reads the room and not the clock], and {friend} [feeds the other half of it|keeps the sister of mine] whenever there is [a quarrel|good news|nothing on the radio].

    ## What [goes|went] wrong

    The [list|record] in my notebook is [long|honest|sticky], {count} [pages|lines] of it, and I give it [here|to you] as it stands:

    % 4
    - {loaf} {fault}, [because I was in a hurry|because of the {count} o’clock train|and I do not know why, {friend} does]
    - I used [the last|old] flour from [under the stairs|{shop}], and for {count} days [nothing rose|everything tasted of cupboard]
    - [{relative} washed|I nearly washed|somebody washed] the jar at {time} [out of kindness|while looking for a vase]
    - I [moved|put] it next to the [radiator|oven|boiler], where it [aged ten years by {time}|went through the ceiling, {friend} saw it]
    - [Forgot|I forgot] the salt, [twice|on {day} and again on the day after], and served it to {friend} [without a word|with {spread} as a distraction]
    - [Left|I left] it [{at}|on the bus] for {minutes} minutes and [ran back|had to ask the driver]

    ## What [goes|went] right

    {loaf} changed when I tried {change}, [on the advice of|after an argument with] {friend}. It is [such a small thing|not much], and it [made|was] the difference between [a doorstop|a brick|a good try] and [bread|something you cut for guests|a loaf that {relative} asks for].

    > [You are not making it rise|You do not make bread], [said {friend}|as {friend} put it] {at}: [you keep it company until it does|you stay in the room and try not to interfere].

    Since {day} I have [thought|thought] about that [sentence|one] [more than|rather more than] about [my thesis|my job|most books|{street}]. [It holds for|It also holds for] [people|gardens|grandmothers], as far as I can [see|tell].

    ## If you want [some|one]

    % 2
    [There is|There are] always [a spoonful|two spoons] over. Bring a jar to {home} [before|after] {time}, or [catch|ask] {friend} {at}, who has [the same family|a cousin of it] in the larder.
    Feed it [equal weights|one spoon of rye and one of water], keep it [where you can see it|out of the draught], and do not [name it after|show it to] [somebody you may quarrel with|the cat], [says {friend}, with reason,|as {friend} found out] at number {number}.
    [What I ask|All I ask] in return is [a slice|the heel|a report], by {day} if possible, [however it turned out|good or bad], and [your honest opinion on|a taste of it with] {spread}.

    ? [It is {time} now|As I write it is {time}] and {starter} has [just touched|almost reached] the [rubber band|lid|second pencil mark]. I [should|had better] [go|get the bowl], {relative} is already [holding|looking for] {tool}.
    `,
    `
    {loaf}, step by step, for {friend} || How I make {loaf} [now|these days] || The recipe for {loaf} that everybody asked for

    {count} people asked me for this [after the bread swap|since {day}|in one week], and {friend} asked [loudest|twice, once {at}], so [here it is|I wrote it down]: {loaf}, [the way I make it now|as it stands today], with [all the mistakes|the mistakes] left in where they [teach something|are funny].

    ## You need

    % 5
    - [Five hundred|Four hundred and fifty] grams of flour from [the mill](https://harrowmill.example/flour), [strong|rye and wheat, half and half|the grey kind], [not sieved|weighed, {friend}, not guessed]
    - [A good spoon|Two spoons] of lively starter, [fed at {time} the night before|mine is called {starter}]
    - [Ten|Nine] grams of salt, which {friend} will tell you is too [much|little]
    - Water that is [as warm as a hand|cooler than you think], about {number} spoons of it [less in wet weather|and one more for courage]
    - A bowl, a cloth and {tool}, [borrowed|on loan] from {friend} [since {day}|for ever, it seems]

    ## The evening

    % 4
    1. Stir everything but the salt [together|with one hand], cover it, and [leave|let it be] for {minutes} minutes. [Use the time|I use the time] to [find the salt|wash up|ring {friend}].
    1. [Add|Now add] the salt and fold the dough [four|six|eight] times, [like a letter you do not want to send|as if it were asleep]. [Repeat|Do it again] after {minutes} minutes, [twice if you can stay up|once more if {relative} lets you].
    1. Put it [in the larder|on the cold step|by the back door] until {time} [next day|in the morning]. A [plate|pan lid] on top [keeps out the cat|is enough], a [brick|dictionary] on the plate [keeps out {friend}|if you have had visitors like mine].
    1. Heat the oven until you are [sorry|worried] about the bill, [which takes mine|in my kitchen] {minutes} minutes.

    ## The morning

    [Tip|Turn] it out [gently|without a word] and let it rest while you [look for|warm] {tool}. Then [in with it|into the oven], with {change} [if you can|compared to what the books say], for about {minutes} minutes. It is done when it [sounds hollow|answers when you knock], and {friend} [claims to hear|hears] the difference [from the street|through the door].

    ? The first time I tried this [it|the loaf] {fault}. The {nth} time it did [not|so again], and [I still do not know|only {friend} knows] what I did [differently|right].

    ## [How to eat it|And then]

    % 2
    Wait. [It is hard|Nobody does], I know, but [warm bread|a loaf straight from the oven] [lies|is only half finished], and {relative} [has held|will hold] the knife [away from me|up high] until {time}.
    With {spread}, standing up, [at the window|in the doorway], [before anybody else|while {friend}] is [awake|still looking for a shoe]. [That is the serving suggestion|No plate needed].
    On the third day, as toast, [when|once] {loaf} has [settled|calmed down] and tastes [most of itself|more of grain than of oven]; {friend} eats [nothing else|it like that] from {day} on.

    [Tell me|Write to me] how it [went|goes]. I am {at} most days [around|from] {time}, [with flour on one sleeve|usually the one with the bag], and I will [look at|admire] any loaf, [of any shape|flat ones too].
    `,
  ],
});
