import { topic } from './topic.ts';

export const living = topic('living', {
  house: 'Tool Library on the Ropewalk',
  houseBio: 'Ladders, drills, a cement mixer. Borrow for a week, bring it back clean, tell us what you built.',
  bios: 'Third floor, no lift | Lives with a piano and a pianist | New here, from two valleys over | Paints the same room again | Home by the last bus | Knows which stair creaks',
  tags: 'home neighbours toollibrary flatshare moving DIY',
  emoji: '🏠 🪜 🎨',
  slots: {
    item: 'a ladder | the long drill | a drum kit, muted | a bed frame | the good paint roller | a kitchen table | a cot | a dehumidifier | a piano stool | a wardrobe with no door | a hand truck | a sofa with history',
    room: 'the back room | our stairwell | the attic | the kitchen | the hall | the bathroom | the cellar | the balcony | the box room',
    state:
      'is yellow now | smells of paint | has a shelf at last | is drier than it was | leans a little less | has its window back | echoes | has a door that shuts',
    sound:
      'somebody practising scales | the weir | a tap that keeps time | the couple above, dancing | an owl | rain in the gutter we mended | nothing, and I noticed | a man on the phone to his mother, laughing',
  },
  own: 'room',
  scenes: `
    {room} {state}, thanks to {friend} and {item}. [We stood in it until {time} with the light on and off|Only one of us is still speaking, {friend} is not|It cost a {day} and a thumbnail].
    > show! [Is it|Did it stay] the [same|mad] [green|colour] as in [{friend}’s|the] [sketch|bathroom]? I [am|can be] there [at|around] {time}.
    Can I borrow {item} from someone near {street} until {day}? [The tool library has a waiting list with my own name on it, twice|I return things, ask {friend}].
    > [mine|you can have ours], [it squeaks|mind the third rung]. [Fetch it|Come] [before|by] {time}, then I [bake|sleep].
    Giving away {item}. Collect from {home} before {time}. [It served us well|It will not fit through the new door|It has been to two weddings].
    > I am [outside|on the step] [already|with a handcart]. [Is|Was] [that|it] the one from [the party|{place}]?
    Carried {item} up {count} flights with {friend} {when}. [Pivot|Left, no, your left|On the second landing we considered living there].
    From {room} you can hear {sound} at {time}. [I pay rent for this|I moved the bed to that side|{friend} thought I was making it up].
    > that is [us|me]. [Too loud|Do you mind]? We could [stop|move] at [nine|ten], or you [come|join in]. [Number|We are at number] {number}.
    {friend} moves to {street} on {day} and needs {count} strong people and {item}. [Pizza|Payment in soup], [start at {time}|no pianos, promise].
    We painted {room} for {minutes} minutes and then each other. [The wall is nice too|{friend} is still blue behind the ear].
    House supper {day}: {number} guests, {count} plates, {item} as a table. [Somebody ate from a lid|We washed up between courses|It was {time} before anyone looked at a clock].
    {relative} came to look at {room} “for a minute” and stayed until {time}. [The curtains have been discussed|My drawers are in a new order|We laughed till the neighbours knocked].
    A room is free on {street} from {day}: small, bright, [above|opposite] {place}. [You would live with {friend}, a piano and me|Rent fair, rules few|The cat decides].
    > is it [still|by any chance still] free? I am [quiet|tidy enough], [work nights|play the triangle], and I [like|get on with] cats. [Could|May] I come at {time}?
    New here since {day}. So far I know {friend}, the way to {place}, and that one does not [park|sing|put bins] outside number {number}. [What else|Say hello if you see a lost face].
    > hello, lost face! [Bread|Soup] at ours, {street}, {day}, {time}. [And never|Just don’t] [sit|lean] on the [third|green] bench {at}.
    {sound}, {time}, lights off, window open. [I lay there and liked everybody|That is what a home is, I think|Rent is due, and still].
    Somebody on {street} leaves {count} [carrots|eggs|tulips] on the stairs [for whoever wants them|outside each door] on {day}. [We take turns guessing|I left a jar, it came back full].
    The stairs at ours: step {count} creaks, step {count2} lies. {friend} goes up [in socks|along the edge] after {time}, and [{relative} hears it anyway|the dog still knows].
    Our tap has [dripped|sung] since {day}, [all through {time}|about {number} drops a minute|in the key of {street}]. {friend} came with [a wrench|confidence|a video], and now it [drips in three four|comes out of the boiler|works, I keep turning it on to look].
    Things the last tenant left in {room}: {item}, a [map with a cross|box of letters, all to “dear M”|single ski], and the words “[good luck|mind the heron|it was me]” [behind the wardrobe|under the wallpaper], dated {years} years ago.
    > I [lived|was born] in [that|the very same] room! The [cross|ski] is [mine|my brother’s]. [Does the|Is the] window still [stick|open by itself] at {time}?
    Neighbour, [four|fifty] [words|sentences] in {years} years, [knocked|stood] at the door {when} with [a cake|a drill|my post from last year]. [We talked until {time}|Her name is Ruth|It was the day, apparently].
    The [sofa|wardrobe|piano] fits through the window of {room}. We have [proof|witnesses]. [It does not fit back|Half of {street} held the rope|{friend} conducted].
    Flat meeting: [cheese|hair|dishes], {minutes} minutes. Result: [a rota|a second fridge|{friend} in tears of laughter], and [nobody|none of us] [moves out|ate the brie, apparently].
    Boxes: {number}. Labelled “misc”: {number2}. [I know what is in none of them|The kettle is in one|{friend} offered to burn them].
    Somebody has [called|named] the wireless “{street}, [loud upstairs|learn to dance|nice trombone]”. [I have taken off my shoes|It is about {friend}|Sorry, from upstairs, truly].
    First night in the new place.
    Heating is on. Everybody act normal.
    Key under the pot.`,
  essays: [
    `
    {count} weeks in {room} || How we [did up|rescued] {room}, with {item} || Moving to {street}: what nobody [tells|told] me

    [I had|We had] {months} months to find [something|a place], {number} [viewings|doors], and [then|in the end] {friend} [said|mentioned] over soup that there was {room}, on {street}, [as it was|unloved], for {years} years [full of chairs|nobody’s]. I [took|said yes to] it [unseen|in the dark, with a torch] on {day}. [Now it|By now it] {state}.

    ## [What it was|Before]

    % 3
    - [Wallpaper|Layers of wallpaper]: {count}. [Roses|Ships], then [stripes|roses], then [a newspaper from {years} years ago|somebody’s sums, all about {item}]. [We kept|{friend} framed] a [square|piece] [by the door|of each]
    - [One socket|A single socket], [warm|humming], which {friend2} [looked at|met] and [said|remarked], “[nobody touch anything|well, you have a heater],” and [came back|returned] at {time} with [wire|a man called Otto]
    - A [smell|draught], [old|of mice and oranges], [that|which] [moved|was always in the other corner], until we [found|lifted] the [floorboard|pipe] on {day} with {item}
    - [{item}|A piano], [left behind|unasked], [too wide|built in there, it seems], and [we live|one lives] [around|with] it, [in every sense|like a relative]
    - The window: [painted shut|three coats, shut], {years} years. [It opened|It gave] at {time}, {when}, and {sound} [came in|walked in], as if [it had waited|somebody had turned up the world]

    ## [The work|Weekends]

    % 2
    [Everything|All of it] takes {count} times as long. {friend} [has|knows] a formula: [guess|say a number], [double it|add a thumb], and [go up|change] to the next [unit|word]. {minutes} minutes [are|become] an afternoon, [two days|a weekend] [are|is] {count2} weeks, and [“nearly done”|“just the skirting”] [is|means] {years} years.
    We [borrowed|had] {item} from the tool library and [gave|took] it back {count} [days|weeks] late, [clean|with a cake], and the [woman|man] at the desk [asked|wanted to hear] what [we built|came of it]. I [talked|told it] for {minutes} minutes. [Nobody|No shop] [ever asked|asks] me that.
    [The colour|About the colour]: {number} [little pots|test patches], {friend2} [in favour of|for] [fog|mustard], {relative} for [“white, like people”|anything that does not show], and [at {time}|in the end] we [mixed|poured] [all of them|what was left] [together|into one bucket]. It is [called|now known as] [“Tuesday”|committee]. You [can’t|could never] [buy|repeat] it.

    ## [Who came|The people]

    % 2
    [The couple|The two] from [above|number {count}] [brought|came with] [bread and salt|a plant and the truth about the boiler]. They [dance|have danced] [there|up there] on {day} [from {time}|since the war, nearly]. I [lie|am] [underneath|below] and [know|count] the steps, and [would miss|have begun to wait for] [the turn|number {number}, where one of them always laughs].
    [Nobody tells|What they do not tell] you [about|is] [the first|that] [evening|quiet], when [the helpers|they] are gone at {time} and it is [yours|only you], {sound}, and [a box|one plate]. I [sat|stayed] on the [floor|stairs] for {minutes} minutes. [Then|And then] {friend} [knocked|rang], [had forgotten|“only”] [a hammer|the keys], [and stayed|with chips].
    {relative} [inspected|looked at] everything, [ran a finger|stood a marble] along the [floor|sill], said “[hm|well, it’s dry]”, and [went|left]. [On {day}|The week after] there [was|came] a [parcel|lamp], [{years} years old|from the old house], [no card|wrapped in that apron].

    > A [room|home] is [finished|yours] when you [can|could] find the [light switch|kettle] [in the dark|crying], {friend2} [says|told me] [on|up on] the ladder at {time2}.

    ? [Come and see it|Come by], {day2}, [after|from] {time}. [Mind|Watch] step {count}. [There are|We have] {count2} chairs, [and|plus] {item}, [which counts|for the brave].
    `,
    `
    A letter to [whoever|the person who] [lived here before|moves in next] || To the next tenant of {room} || Leaving {street}: [instructions|a handover]

    [Dear|Hello,] [you|stranger]. I [leave|move out] on {day}, after {years} years, and [the agent|the landlord] [gave|will give] you [a key|two keys] and [nothing else|an inventory]. [It is all wrong|It misses the point]. [So|Here], from [me|one to another], [what you need|the rest].

    ## The [place|machine] itself

    % 4
    - The [boiler|heating] [wants|needs] to be [hit|spoken to], [low on the left|{count} times], at {time}. [Firmly|Not in anger]. {friend} [can|knows how to] [show you|do it from the hall]
    - [Step|Stair] {count} [creaks|gives you away]. [Step over|Long legs], [if you come|coming] home after {time2}, or [don’t|stay], {relative} [is glad|sleeps better] [to know|for hearing it]
    - [The window|The left window]: [lift|up first], *then* push. [Otherwise|If not] it [sticks|comes out], [see the dent|ask the florist] on {street}
    - From {room}, at {time}, you [hear|have] {sound}. [Do not|Never] [complain|shut it out]. [I did|We did once], it [stopped|was gone] for {count2} weeks, [and nothing|nobody in the house] [slept|was right]
    - The [key|spare] is with {friend}, at number {number}, who [waters|will water] [anything|even what is not yours] and [reads|has read] [postcards|your newspaper first]

    ## The [neighbours|people]

    % 3
    [Below|Under you] lives {friend2}, [piano|early shifts]. If it [goes|plays] [slowly|the same bar] on {day}, [there has been|it is about] a [letter|phone call]: [take down|leave] a [bowl|bun] and [go away|do not ring twice].
    [Opposite|Across the hall] there is [a child|somebody of {count}] who [asks|will ask you] [questions|why] through the letterbox. [Answer|Do answer]. I [owe|learned from] [it|her] [most of|half] what I [know|think] about [moons|the dead|ducks], [at the price of|for] {number} biscuits.
    [Number {count}|The man at number {count}] [says|will say] nothing for [a year|{months} months]. [Then|One morning] he [says|tells you] [“bins”|which night], and [from then on|after that] you [belong|are safe]. I [cried|rang {relative}] [that|the same] day.
    {shop} [gives|lets you have] credit, {place} [does not|won’t], and [at|around] {time} on {day2} the [baker’s|bakery] [back|side] door [is open|smells], [if you know|you need only] how to [knock|look hungry].

    ## What I [leave|left] you

    {item}, [because|as] it [will not|doesn’t] go down the stairs. A [nail|hook] [over|by] the [table|bed] at [exactly|precisely] the [right|best] height, I [do not know|never found out] for what. The [mark|pencil line] [on|by] the [door|kitchen door]: [{friend}’s girl|my own boy], {count} [years|inches], [do not|please never] paint [it|that].

    ? > [You don’t leave|Nobody leaves] a house, you [only|just] [stop|forget] [hearing|answering] it, {relative} [used to say|wrote to me], [from|in] the [last|new] one.

    [I was|We were] [happy|mostly happy] here, [for the record|I think you should know], [especially|above all] {at}, on the [way home|last corner], at {time}, when [the light|yours] [is on|goes on] [upstairs|in {room}] and you [remember|see] that it [is|must be] [yours|home]. [Be well|Good luck]. [Hit|Be kind to] the boiler.
    `,
  ],
});
