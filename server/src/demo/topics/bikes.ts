import { topic } from './topic.ts';

export const bikes = topic('bikes', {
  house: 'Loom Street Cycles',
  houseBio: 'Repairs while you wait, or while you don’t. Spare wheels out the back. Ring twice.',
  bios: 'Rides a delivery bike | Chain oil on one trouser leg | Up the hill before breakfast | Three bikes, one works | Map pinned over the bed | Slow cyclist, long ride',
  tags: 'cycling bikes puncture BeaconHill touring slowriding',
  emoji: '🚲 🔧 💨',
  slots: {
    bike: 'the blue tourer | the cargo bike | the old racer | the tandem | the shopper with the basket | the single-speed | the folding bike | the rusty Dutch bike | the green frame | the mountain bike with the child seat',
    part: 'a spoke | the rear mech | a brake cable | the bottom bracket | the left pedal | an inner tube with nine patches | a saddle bolt | the front hub | the freewheel | a tyre',
    route:
      'over the beacon | to Withy Bridge and back | round the reservoir | up the quarry climb | along the old railway | to Ashby for chips | down the gravel road past Tollgate | up the beacon twice | out to the viaduct',
    cond: 'a headwind both ways | rain from the side | one gear left | a loaf on the rack | cows in the road | a perfect tailwind | no lights worth the name | a puncture at each end',
  },
  own: 'bike',
  scenes: `
    {route} on {bike} {when}, {minutes} minutes, with {cond}. [Would not change a thing|I could cry, in a good way|{friend} would have turned back at the gate].
    > I was [behind you|at the gate] with [the same wind|no mudguards]! [You looked|From behind you looked] [happy|like a flag|heroic].
    Changed {part} on {bike} in {minutes} minutes {at}. [Hands black|{friend} held the torch|It took {count} tools and one hairpin]. [It runs|It runs and squeaks|It stops when asked].
    [Thief|To the person] who [took|borrowed] {bike} from {street} {when}: [the brakes do not work|it pulls to the left|the saddle drops at the third bump]. I [only mean well|hope you are all right]. [Also, I want it back|Please leave it {at}].
    > I saw {bike} [lying|leaning] {at} at {time}. It is [fine, only sad|locked now, I have the key, {home}].
    Does anybody have {part} for {bike}? [The shop in Ashby|The shop] says {count} weeks and [sighed|looked at it like a doctor]. [I need it by {day}|I have cake].
    > I have {part} [in the shed|in a bucket], [maybe|possibly] from the same [year|bike]. Come [by|round] {street} [after {time}|on {day}].
    {day}: {route}, slowly, from {place} at {time}. [Nobody gets left behind|We wait at the top|The last one picks the cake]. [All bikes|Any bike|Dogs in baskets] welcome.
    > [coming|we come], on {bike2}, [if {friend} fixes the brakes|with a flask], [do not laugh|I will need the waiting].
    {friend} did {route} on {bike2} with {cond} and [smiled|sang|ate a pear] the whole way. I [have the better bike|trained for {months} months] and had to be [pushed|fed|talked to].
    > I sang because I was [afraid|hungry]. [Same again|Again] on {day}?
    Puncture [{at}|on {street}] at {time}. [A stranger|A boy of nine|A nun] stopped, [fixed it|took over] in {count} minutes and [said only “thorn”|refused the chocolate|rode off without a name]. [Who was that|I believe in people again].
    Found the creak in {bike}. It was not {part}, [not the saddle|as {friend} thought|after {count} weeks], it was [my knee|the pump|a hazelnut|the sandwich box]. {minutes} minutes [gone|on the kitchen floor], [one hazelnut richer|knee unrepaired].
    > [mine|my bike] has creaked since {day}, [looking for the nut now|I had accepted it as mine].
    [Delivery|Delivery round] {when}: {number} parcels, {count} dogs, [one|a] [marriage proposal, not for me|baby shown at the door|old man who signs as Napoleon]. {street} is uphill [both ways|in every direction].
    Weighed {bike}: {number} kilos, of which [mud|bell|stickers] [three|four]. {friend} [weighs|has one that weighs] [seven|eight] and [carries it up the stairs like a newspaper|is afraid of kerbs].
    My {nth} bell this [month|term]. [Someone|Whoever] {at} collects bells. I [hope|like to think] they [form an orchestra|ring them all at once|ding at {time} and think of me].
    > I found {count} bells [in the hedge|under a bench] [by|near] {place}. [Magpies|I suspect magpies].
    Taught {relative} to ride {when}, {at}, [aged seventy|after sixty years of saying no]. [I ran alongside|{friend} ran alongside] for {minutes} minutes and then [there was nobody to run beside|let go without saying so]. [We all shouted|The whole street clapped].
    > I heard the [cheering|shouting] from {street}! [Tell our cyclist|Tell your star pupil] [well done|bravo|there is a bell waiting].
    Left knee: [no|retired]. Right knee: [yes|keen]. {route}: [we compromised|we will see]. [Chips|Ashby chips] at {time} with {friend}.
    The council has painted a bike lane on {street}. It is {number} metres long and [ends at a tree|goes through a bench|points at the river]. [{friend} rode it {count} times|I rode it with ceremony].
    > I [measured|checked]. It is {number2} metres, and [the tree is|the bench is] [lovely|older than the council].
    [Chain|New chain], new [cable|tape|lamp], old [legs|fool]. {route} took {minutes} minutes [as it did|same as] [before|in the old days]. [So it was not the bike|{friend} is tactfully silent].
    [Rode|I rode] home at {time} without a single [car|light|soul] on {street}. [One owl|A fox trotted alongside|The moon in every puddle]. {bike} [made no noise at all|ticked like a watch|was faster than me].
    [Lost|Missing]: [a pannier|one glove|a lunch box] [somewhere|on the way] between {place} and {street}. [Contains|With] [half a sandwich|my homework|a trombone mouthpiece] and a letter to {friend}.
    If you [overtake|pass] a woman on {bike} {at} in the morning, [say good morning|ring], I am [in a duel|competing] with [everyone|a man on a scooter] and [nobody must know|I need to concentrate].
    Hill.
    Flat tyre, good mood.
    Downhill all the way home.`,
  essays: [
    `
    {route}: a [report|ride report] || {number} miles with {friend} and {cond} || How not to ride {route}

    {friend} said it would take [two hours|the morning]. {route}, [nothing special|we have done it before], and I had {bike}, {count} [sandwiches|biscuits] and [a good feeling|new tape on the bars]. We [left|set off] {at} at {time}. This is [what happened|the report], [as promised|for {relative}].

    ## [Out|The way out]

    % 3
    The first [miles|minutes] were [easy|like flying], [even {friend} said so|{time} and not a car|all the way past {place}]. [The sun|Some sun] came [over|through] the tannery, the road was [empty|ours], and {friend} [told me|was telling me] about {years} years of [not talking to a brother|working nights], [without once|and did not once] [looking over|changing gear].
    Then {cond}. [Not a little|And I mean properly]. I [put|kept] my [head down|chin on the bars] and [counted|sang] to {number}, and [when I looked up|after that] we were [still at the same hedge|beside the same cow] as at {time}.
    At {count} miles [something|{part}] [went|gave up] with a sound like [a harp|somebody dropping a tray|a small piano]. {part}, said {friend}, and [began|started] to [unpack|look for] [a tool|string], [calm as a vet|whistling].
    A farmer [leaned|was leaning] on the gate [and watched|with a cup] for {minutes} minutes and then [said|remarked], “[You want to go back to|That is no way to] [Ashby|the pump],” [which was true|and {friend} agreed].

    ## The [top|hill]

    I [do not remember|remember little of] the last {minutes} minutes [of it|up]. {friend} [says|claims] I was [talking|being rude] to {bike} [in the voice I use for|as one does with] {relative}. [There is a bench|There is a stone] at the top, [with a plaque for somebody’s dog|given by {relative}’s choir|which leans like {friend}]. We [sat|lay] on it [until|until about] {time}, [eating|with] [everything we had|a squashed pear], and [looked at|saw] [the whole valley|all of Harrow Falls], [small as a breakfast table|with the weir like a dropped comb], and [neither|none of us] said [anything clever|a word].

    > [You never|One does not] regret a hill, {friend} [said|announced] [with a full mouth|then], [only|you regret] the gear you did not [pack|fit].

    ## Back

    % 2
    [Down|Going down], {bike} [found|discovered] [a wobble|its voice] at {number} miles an hour, so I [sang|braked] all the way to {place}, where {friend2} was [waiting with|already eating] [chips|soup].
    We [got|came] back at {time} instead of {time2}, [with|pushing] {count} [working wheels|good tyres] between us. [{relative} had rung the hospital|{relative} had eaten our supper], [quite calmly|in that order].
    [The last mile|The last street] is [the longest|uphill, did I say], and we [walked|pushed] it [arm in arm|side by side], {bike} [ticking|squeaking] [between us|like a tired dog].

    ## For the next time

    % 3
    - [Spare|A spare] for {part}, and [know|learn] how to [fit|change] it before {time}, [not in a ditch|from {friend}, on {day}]
    - [Twice|Double] the [sandwiches|cheese]: {count} is for [one|the first hill], {friend} [eats like a stove|does not bring any]
    - [Never|Do not] believe {friend} about [time|distance|short cuts], [above all|especially] on a {day}
    - [A dry|One dry] pair of socks in [a bag|the lunch box]; I would have [given|paid] {number} pounds for them at {time}

    ? [Again|Next]: {day}, from {place}, {time}, [if {part} is here by then|weather permitting]. [Slow|All] riders [welcome|very welcome]; {friend} [waits|has promised to wait] at [every gate|the top].
    `,
  ],
});
