import { topic } from './topic.ts';

export const bees = topic('bees', {
  house: 'Chapel Hill Beekeepers',
  houseBio: 'Nine hives behind the chapel, and one in the wall, which we leave alone. Swarm calls at any hour.',
  bios: 'Keeps bees, or they keep me | Swarm collector | Honey on the light switch | Calm when stung, otherwise not | Smells of smoke in a good way',
  tags: 'bees honey swarm beekeeping hive ChapelHill',
  emoji: '🐝 🍯 🌼',
  slots: {
    hive: 'hive one | hive three | the blue hive | the one by the wall | the loud hive | the old straw one | hive seven | the hive on the roof | the polite hive',
    mood: 'gentle as rain | in a temper | busy and rude | humming in a new key | quiet, too quiet | all at the door like people in front of a shop | drunk on lime blossom',
    swarmplace:
      'on a bicycle saddle | in the letterbox of the chemist | round a street lamp | on the mayor’s car | in a pram, empty, thank heaven | on the goalpost | under the ferry bench | on a washing line, on one sock | in the trombone case',
    honey:
      'heather | ivy, which smells of socks and tastes of toffee | lime | bramble | chestnut, dark as a confession | meadow | mint',
    sting:
      'behind the ear | on the thumb | through the sock | on the one spot the suit misses | on last week’s thumb | under the watch',
  },
  own: 'hive',
  scenes: `
    {hive} is {mood} {when}. [I closed it again|I told them the news|We did not stay]. [{friend} watched from the path|{friend} ran|Only one of us was stung].
    Swarm {swarmplace}! [Do not spray|Nobody is in danger], [they are full and friendly|they are only house-hunting]. {friend} is there [with a box|in a wedding hat] [until {time}|and will speak to you], {at}.
    > I was [there|across the road]. {friend} [talks|spoke] to them like [a bus driver|children on a trip]. [Beautiful|I want to learn that].
    > is it [over|safe now]? I need [to get|to collect] [my bike|my post|the trombone] by {time}.
    Stung {sting}. [I had it coming|I said sorry first|{friend} says I breathed wrong]. [Face like a bread roll|One eye is closed until {day}|The meeting {at} was interesting].
    > [onion|vinegar|a cold spoon], {minutes} minutes. And [do not|whatever you do, do not] [go to work|let {relative} look].
    {number} jars of {honey} on the shelf. [Labels by {friend}|Labels still wet|It ran out of the tap like slow light]. [From {day} at {shop}|One each, I am serious].
    > keep [one|two] for me, [please|I swap {count} eggs]. Last [time|year] {relative} ate mine [with a spoon|behind the door] by {day}.
    Told the bees {when}: [a birth|a wedding|a death|that {relative} has retired]. You knock, {friend} says it [plainly|low], and [we|you] wait. {hive} [went still|answered, I would say|hummed a bit longer than the others].
    > I [did not know|never heard] one does [that|so]. [I am sorry|Congratulations], [whichever it was|and to them as well]. [Was {friend} there|Did you go alone]?
    The bees in the chapel wall [came out {when}|sang through the sermon at {time}|outnumber {friend}’s choir]. {friend} [stopped|turned a page] and we [all listened|let them finish] for {minutes} minutes.
    Extracting {when} in the kitchen on {home}: [floor|door handles|cat] sticky, {honey} [on the ceiling|in the sugar bowl, where it is at home], and {count} bees [helping|taking it back].
    Queen seen in {hive}: [long, unhurried|marked with a blue dot|like a duchess in a station]. {friend} and I [did not breathe|said “there” at the same time].
    Beginners’ afternoon, {day}, {time}, {at}. Veils [for|here for] {count}. [White socks|No perfume, no bananas], [move like honey|slow hands]. [{hive} is on its best behaviour|Nobody has died].
    > why no [bananas|bananas, if I may ask]? [Asking|I ask] for {friend}, who [had two|smells of them] [today|since {time}].
    The smoker went out {count} times. {when} {friend} [said|used] [dry grass|old sacking|pine needles], {relative} [said|swears by] [pipe tobacco|swearing]. [Used both|Used page {number} of the crossword]. {hive}: {mood}.
    A wasp [came|walked] in at the door of {hive} {when} and was [shown out|carried out by {count} of them], [like a drunk|without a word, by the arms].
    What is flowering: [ivy|lime|willow|bramble|clover] {at}, and {number} bees a minute come home [yellow|grey|orange] to the knees. [I counted for {minutes} minutes instead of answering mail|{friend} did the colours].
    Somebody asked {at} whether they [know me|like me|miss me]. [They live six weeks|No], I said. [It is quite restful to be nobody|{friend} said they know my hat].
    > they [know|love] your hat. I [wore|borrowed] it {when}, they were {mood} [before|and then sweet].
    Moved {hive} at {time} [with|using] a [wheelbarrow|pram] and {friend}’s [curtains|tights]. [Down {street}, no lights|Do not cough]. [Two men saw us and went home|All alive, two moods].
    Honey [tasting|contest] {at}: {honey} won, {relative} came [third|last] and [wants a recount|blames the spoon].
    Bad news from {hive}: [too light|silent|mould]. I [should have fed|looked too late]. {friend} [came over at once|says it happens to everybody once], we [cleaned the frames until {time}|did not say much].
    > so sorry. There is [a swarm|half a colony] in my [shed|loft] that [needs|is looking for] a [home|better landlord]. {day}?
    I own {count} [suits|veils], and the bee was [inside|already in] {when}. You have not [danced|undressed] {at} until you have [done it|undressed there] for {number} people on a bus.
    Warm boards, low hum, nothing to do.
    All at home by {time}.
    Ow.`,
  essays: [
    `
    A swarm {swarmplace} || The [morning|day] the bees [left|moved] || How to catch a swarm in {minutes} minutes

    [The telephone rang|They rang] at {time} on {day}. “[You are the bee lady|Are you the one with the bees],” said [a voice|somebody whispering], “[they are|it is] {swarmplace}. [People are looking|I have to be in Ashby].” I was [in my slippers|at breakfast with {friend}]. [This is|Here is] the rest.

    ## What it is

    % 2
    A swarm [is not|has nothing of] an attack, [{friend}|whatever they say {at}|as I told {relative}]. It is [a family|half a town] that has [packed|sold up], [with the old queen in the middle|full of honey for three days], [hanging|waiting] while {number} [scouts|surveyors] [look at flats|argue]. They [vote|dance it out]. [I have sat on|{friend} has sat on] the bridge committee for {years} years, and [we could learn|it is not like that].
    They [came out of|left] {hive}, [most likely|I fear mine], [because|since] I had [not looked in|put it off] since {day}. One [gets|is given] {count} [days’ notice|signs], and I had [explained away|overlooked] all of it.

    ## What we did

    % 4
    1. [Kept|Keep] people [back|calm]: {friend} with [a rope|two deckchairs], saying [hello|good morning] to {number} [shoppers|children], [who stayed|all of whom had questions].
    1. [A box|One box], a [sheet|tablecloth], a [goose wing|soft brush], [borrowed from|left over from] {relative}’s [wedding|attic], and a hat.
    1. One [shake|knock], and not [gently|two]. They fall with [a sound like|the sound of] [a wet towel|rice], and for {count} seconds [it is dark|there is nothing but bees]. {friend2} [sang|prayed] [aloud|in a very high voice].
    1. [Turned|Turn] the box over on the [sheet|stones], [a stone under one edge|leave a door], and [watched|wait]. If the queen is [in|inside], the others [walk in|march in after her], [like people going into a theatre|tails up]. It took {minutes} minutes. It is the [best thing|prettiest sight] on {street} [in {years} years|and nobody charged for it].
    1. [Come back|We came back] at {time}, in the dark, and [carried|walked] them [up Chapel Hill|home] [between us|past the choir], [humming|warm through the wood].

    ## [What people said|Heard in the crowd]

    % 3
    - “[My grandfather|A man on {street}] used to do that [with bare hands|in his pyjamas],” {count} [people|times]
    - “[Are they lost|Do they bite|Can I hold one]?”, a girl of about {count}, who [stood|was] nearer than {friend} [the whole time|from {time} on]
    - “[I have seen enough|That is the future],” [the mayor|a man with a briefcase], [and missed|missing] the {nth} train [to go on looking|for it]
    - “[And who pays|Whose are they]?”, {relative}, [naturally|from a safe window]

    ## [And now|Afterwards]

    They live in [a new box|{hive}, below the wall], {mood}, [since {day}|and have settled]. [In {count} weeks|By and by] there may be {honey}. I was stung [once|one time], {sting}, by [accident|a bee in a hurry], and {friend} not [at all|once], [which we put down to|thanks to] [the singing|fear].

    > [They don’t need us|It is not that they need us], {friend2} said [on the way down|at the gate], we [only|just] [need to be told|like to be asked].

    ? [Seen one|Found one]? [Ring me|Ring {friend}], [at {time} too|any hour], [do not|and never] [spray|poke]. [Until I come|Meanwhile], [stand back|sit down], {count} steps, and [enjoy it|look]. Say good morning.
    `,
  ],
});
