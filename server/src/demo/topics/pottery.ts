import { topic } from './topic.ts';

export const pottery = topic('pottery', {
  house: 'Tannery Kiln',
  houseBio: 'Shared studio behind the old tannery. Six wheels, one kiln, a rota on the door.',
  bios: 'Throws pots, drops some | Glaze notes in a waterproof book | Clay under every nail | Makes mugs for people with big hands | Second kiln shelf from the top',
  tags: 'pottery ceramics kiln glaze stoneware mugs TanneryKiln',
  emoji: '🏺 🍶 🫖',
  slots: {
    pot: 'a teapot with a short spout | six bowls | the big jug | a lid without a pot | soup plates for the Night Kitchen | a vase like a boot | espresso cups | a jar with ears | one good mug | a butter dish shaped like the chapel',
    glaze:
      'the ash glaze | tenmoku | plain white | copper green | the blue nobody can repeat | river clay slip | the shino | oatmeal over rust | a clear coat',
    fate: 'came out whole | cracked across the foot | ran down onto the shelf | rings like a bell | leaks, and so becomes a vase for dry things | stuck to its neighbour for life | is better than I am | blew up and took two friends with it',
    step: 'centring | the third pull | the handle | trimming | the foot ring | waiting for it to dry | the lid seat | wedging',
  },
  own: 'glaze',
  scenes: `
    Opened the kiln at {time}: {pot} {fate}. [{friend} held my sleeve|We always whisper then|It was still ticking].
    > mine was [on|from] the shelf [under|next to] that! [How is|Did] the [green|small] one [alive|make it]? I [can’t|do not dare to] look until {day}.
    {pot} in {glaze}: it {fate}. [I had three plans and this was none of them|{friend} wants it anyway|Onto the shelf of lessons].
    {friend} threw {pot} {when} and made it look as if {step} does not exist. [I clapped with wet hands|Then I tried|It is like watching somebody whistle].
    {glaze} over {glaze2} on {pot}. [Nobody must ever ask me how|I wrote it down, the page stuck|{friend} says it looks like a lake in a bad mood].
    > how? I have [tried|chased] that for {months} months. [Thick|Dipped twice]? [I can pay in|I trade] [clay|mugs|dumplings].
    Still at {step}, {minutes} minutes in, {friend} humming at the next wheel. [It is not the clay|It wobbles when I think|Breathe out, says the wheel].
    {number} kilos of clay came up {street} on a handcart. [Thank you, {friend}|We sang|It went back down once, by itself].
    {pot} {fate}, so {relative} gets {pot2} instead. [Birthday is {day}|It will be described as intended|There is a theme, the theme is wonky].
    > I [prefer|wanted] {pot2} [anyway|all along], [honestly|truly]. [The boot|The first one] [frightened|would not have fitted] us.
    Kiln is full until {day}. {glaze} on the lower shelf, [thick ones at the back|nothing touching, please, we remember {day2}]. Ask {friend}.
    Seconds table {at}, {day}: everything that {fate}. [A pound each|Pay what the crack is worth|{relative} buys only these, says they are braver].
    > I drink [out of|from] one of [those|your seconds] [every|each] [morning|{day}]. It [leans|has a dent] exactly [where|like] my thumb wants it.
    I dreamed about {step} and woke at {time} with my thumbs in position. [The pillow was centred|{friend} says I said “up, up”].
    A test tile of {glaze} fell behind the kiln {years} years ago. {friend} found it {when}. [It is the colour|That is it, that is the blue|On the back: a recipe, half of it].
    Children’s afternoon {at}: {number} dragons, {count} ashtrays for parents who do not smoke, [one|a] [very good foot|portrait of {friend}|pot so thin I got jealous].
    Handle came off {pot} {when}. [In my hand|Full|In the middle of a sentence]. [{friend} said gold, I said glue|It is a bowl now, it was always a bowl].
    Clay on the [telephone|light switch|cat|bus seat]. [A trail up {street}, to {home}|People know where I have been|It dries pale, like guilt].
    Threw {number} mugs {when}, kept {count}. [The rest went back in the bucket|{friend} asked how I choose: the ones that look back at you].
    > keep [more|the others]! I [saw|passed] the [bucket|board], there was [one|a fat one] I [would have|had already] [married|named].
    {relative} uses {pot} for [nails|the dog|a hat stand|spaghetti, dry]. [I will not say what it was|It has never been so happy|Form follows {relative}].
    Wheel five [sings|pulls left|has a moon phase]. {friend} [likes it|throws nothing but eggs on it]. I [get|make] {pot} and [an apology|back ache] on it.
    What the kiln [said|did] at {time}: [tick|one small ping]. {friend} and I [looked at each other|did not ask whose]. [It was mine|It was nobody’s, it was the brick|Opens {day}].
    Glaze test number {number}: {glaze}, {count} parts [ash|hope], [one part|a pinch of] [rust|{friend}’s advice]. It {fate}.
    Tea tastes better out of {pot}. [Science|{relative} agrees|I checked with {count} cups and a blindfold].
    Centred. On the first go. Nobody saw.
    It cracked.
    Wet clay, warm radio.`,
  essays: [
    `
    {pot}, the {nth} attempt || Everything that can happen to {pot} || Notes on {pot}

    I set out {months} months ago to make {pot}. Not [many|art]: one, for {friend}, who had [asked nicely|broken the old one] {when} and [was in no hurry|drinks from a jar]. [This is|What follows is] the story of {number} [kilos|pounds] of clay, {count} firings and a person who [thought|had said aloud {at}] that it would take [an evening|until {day}].

    ## On the wheel

    % 3
    The first one [died at|never got past] {step}. I had {minutes} minutes before the next in the rota, {friend} [hummed|was throwing plates] beside me, and the clay [climbed|leaned] to the left [like a drunk|as if it heard its name] until it [lay down|left the wheel] at {time}.
    The second stood. I [cut it off|wired it] with [held breath|eyes shut], carried it [four|six] steps across {place} on a [bat|tile], and [met a door|sneezed]. {friend} [found a use|says it makes a fine ashtray] for it {when}.
    For the third I asked for help {at}. {friend} put [two|both] hands over mine for {minutes} minutes, [said nothing|said “wait”] and [pressed exactly once|breathed out]. [That was it|I felt it]: {step} is not [done|force], it is [allowed|leaving something alone].
    The fourth was [good|right], I think, [and I knew it|even wet]. It sat on the shelf {at} under [a bag|plastic] with my initials and {number} days of [weather|patience] before it, while {relative} [asked daily|stopped asking] about the old one.

    ## Glaze, [or|that is to say,] faith

    I dipped it in {glaze}, {count} seconds, [and once more|half of it again] in {glaze2}, because {friend} [has a theory|had dreamed of it] {at}. My notebook [says|reads] at this place:

    % 3
    - {glaze} [thin|thick as cream], stirred for {minutes} minutes with [a broom handle|the wrong arm], wiped off the foot [twice|by {friend}]
    - {glaze2} over the [shoulder|lip], [poured|with a ladle], one drip {at} that I [left|kept] on purpose since {time}
    - Third shelf, [left|back], beside {friend}’s [frogs|bowls], cone {count}, [door shut|switched on] at {time} on {day}
    - Weather: [east wind|fog], {number} degrees, [which does not matter|which {friend} insists on] since {day}

    > The kiln [does not read notes|has its own opinion], [says|said] the person who [fires|loads] it {at}, {friend} by name, [with one eyebrow|and sat on the lid].

    ## The morning [after|of the kiln]

    [We opened|The lid came up] at {time}, still [too warm|ticking], in [gloves|oven cloths] from {shop}. There were {number} [of us|people] round it, and [nobody spoke|everyone whispered]. {pot}, in short, {fate}. [I said a word|I laughed for {minutes} minutes], {friend} [took off a cap|turned it to the light] and then [ran a thumb over it|held it to an ear] {at}.

    ? [Since|Ever since] that {day} it [lives|stands] at {friend}’s, on {street}, [holding pencils|with a plant in it], and {relative} [says|has decided] it is my best [so far|piece] after {count} [sherries|firings].

    ## What I would tell [you|myself]

    % 2
    Make {number} of a thing [if you need one|before you judge one], and give away the [second best|{nth}] to {friend} [before it can be admired|while it is warm].
    Clean the wheel [before|as if] the next person [comes|were your mother], at {time} especially, {friend} [checks|runs a finger round it] {at}.
    Do not [love it|name it] before the glaze, as {relative} [warned|told] me {when}, [not even a little|and never tell anyone its price].

    [There is a wheel free|We have a free wheel] on {day} from {time}. [Bring an apron|Short nails], and [ask for|look out for] {friend}; I am the one {at} with [slip in the hair|the small defeated smile].
    `,
    `
    A shared kiln, {number} people and a rota || The rules of the shelf {at} || How we share a kiln without [murder|lawyers]

    {number} people use the kiln [behind the tannery|under that roof], and in {months} months [nobody was hurt|only one plate was thrown], which {friend} calls [a constitution|a miracle] {at}. [New people|Beginners] keep asking [how it works|who decides], so {relative} said [write it down|put it somewhere], and [I have|here it is], [before|by] {day}.

    ## The rota

    It hangs [on|by] the door and is [older than the wheels|in {friend}’s hand]. [You write|One writes] a name, a day, and [how many shelves|how hot], in pencil; [ink|a pen] is for [the dead|people who can fire] {at}, and whoever rubs out [another’s name|a name that is not theirs] [buys the clay|sweeps the yard] for {count} weeks. {day} mornings belong to {friend}, [do not ask why|since the flood], from {time} [sharp|on].

    % 4
    1. [Load|Stack] heavy things below. {pot} on top of {friend}’s [saucers|sister’s wedding plates] is how we [lost|got] the rule, {when} at about {time}.
    1. Leave [two fingers|a finger] between pots. They [move|breathe], whatever {friend} [says|claims] {at}, and {pot2} {fate} in front of {number} [witnesses|of us].
    1. [Wax|Wipe] the foot. [Then wipe it again|Yes, that one too]. [The shelf|A shelf] costs {number} pounds and {friend} [knows|can read] {glaze} by its [crime|drip] from {place}.
    1. Write your [glaze|mix] on the slate, [honestly|with the real name]. “[Blue stuff|The nice one]” is not a glaze, {friend} [wrote below it|has added in red] at {time}.
    1. [Whoever|The one who] fires [stays|sleeps here] until cone {count}, with [soup|a book] from {shop}, and [is not talked to|may be brought cake] after {time}.

    ## [Quarrels so far|When it goes wrong]

    % 3
    There was the matter of {glaze}. [Somebody|Someone] had [topped it up|thinned it] with [river water|the remains of {glaze2}] {when}, {number} mugs [turned the colour of porridge|came out like teeth], and for {count} days [nobody sat together|we drank our tea apart] {at}. [It was the cat|It was me], {friend} knows.
    There was the [explosion|night of {day}]. {pot} had been [damp|put in wet] at {time}, it {fate}, and [{friend} found a handle|shards were found] as far as {place}. [We apologised|A card went round] to {count} people and [one heron|the chapel].
    There was a [mug|bowl] that two people [claimed|loved]. It stood {at} for {months} months with [both names|two slips of paper], until {friend} [drank from it|gave it to the café] {when}, [and that was peace|which was felt to be just].
    There is [always|also] the radio. {friend} wants [the cricket|cellos], I want [silence|talk], and at {time} on {day} {relative} [took out the batteries|brought a second one] and [hid them in a jar|left without a word].

    > [Clay|Mud] makes people [honest|slow], [said|says] {friend} {at}, [scraping a wheel|over the bucket]: [it shows where you pushed|nobody can hurry a thing that has to dry].

    ## Why [I stay|we stay]

    For {minutes} minutes, {when} at {time}, [all six wheels turned|every wheel was going] and nobody [said|sang] anything. {friend} was at {step}, [the rain was on the roof|the light came in low from {place}], and [somebody’s bowl rose|a bowl went up] as if [it had been inside all along|pulled by a thread]. [I forgot whose|It was not mine]. I [looked|turned] round and saw {number} [wet hands|bent heads], [which I would call|and that was] [a parliament|a family], of a kind.

    ? The kettle is [on the left|behind the glaze buckets], the biscuits are {friend}’s, [be warned|take one] before {time}. [Anything with a crack|The chipped shelf] by {place} is [free|for the taking] from {day} on.
    `,
  ],
});
