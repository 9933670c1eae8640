import { topic } from './topic.ts';

export const boats = topic('boats', {
  house: 'Night Ferry Boathouse',
  houseBio: 'Wooden boats, mended slowly. Open workshop on Saturdays. We lend oars, never varnish.',
  bios: 'Mends wooden boats | Rows badly, rows anyway | Lives above the boathouse | Smells of varnish | Cox with a soft voice | Sinks slowly | Knots, mostly decorative',
  tags: 'boats rowing woodenboats river varnish NightFerry',
  emoji: '🛶 ⚓ 🚣',
  slots: {
    boat: 'Marigold | Second Wind | Heron | Patience | Hesitation | Little Audrey | Unsinkable III | the Duchess | Plan B | Grey Wagtail | Tea and Sympathy',
    part: 'a plank | the stern seat | two ribs | a rowlock | the rudder | the bow plate | the keel band | the port gunwale | the thwart | the transom knee',
    job: 'steamed | scraped | clamped | glued | sanded | replaced | varnished | planed to fit',
    water:
      'above the weir | under the Mill Street bridge | past the tannery | down to the lower meadow | round the island | as far as the quarry | up to the second lock',
    leak: 'a thimble an hour | a cup a day | more than I admit | one slow tear | enough to float a biscuit | a small bucket by teatime',
  },
  own: 'boat',
  scenes: `
    Took {boat} {water} {when} and met nobody but [a heron|two ducks in an argument|an old man asleep in a punt]. [The water was like a table|Fog to the elbows|You could hear {street} waking up, one tap at a time].
    {boat} leaks {leak}, [since|that is since] {friend} and I [improved|mended] {part}. [Before, it was {leak2}|We are proud of the finish|{when} we put in a second bucket].
    > {leak}? [That is nothing|Luxury]. [Mine|{boat2}] takes {leak2} and [has herbs growing in it|we call it a feature].
    Wanted for Saturday, {time}: {count} people with gloves to turn {boat} over. [No skill needed|Soup after|Nobody has been under it since {day}]. {at}, [look for the swearing|follow the hammering].
    > [two|three] of us, [one strong|{friend} has a bad back but good advice]. Do we [bring|need] [rope|boots]?
    {friend} fell in {water} {when}. [Laughed|Stood up: it was knee-deep|Kept hold of the sandwich], and is now drying [on the roof of the boathouse|over two chairs|by our stove in my trousers].
    > I did not *fall*, I [stepped out|disembarked] [early|on the wrong side]. [The trousers are too short|You get the trousers back on {day}].
    The river [stood|is] a hand higher {when}. {boat} stays on the trestles until {day}. [I go and pat it|We sit in it anyway, on dry land, with tea|{friend} rows the air].
    Found a name under the paint of {boat}, {count} letters, nearly gone. [It begins with an A|There is a heart after it|{relative} went very quiet]. Does [anyone|somebody] know what it was called before {number} years ago?
    > ask at the ferry steps, {friend} has the old [book|register]. [I think|It may have been] [Adelaide|Annunciata|Albert], [sank twice|built on {street}].
    If you hear hammering near {street} at {time}, that is me and {part}. [It will stop|I will stop] [when it fits|before supper|when one of us breaks].
    > [I did wonder|So it is you]. Could {part} fit [a bit later|after {time}]? I [work nights|have a baby who disagrees].
    We {job} {part} of {boat} by lamplight {when}, {friend} [holding the lamp|reading the instructions, in Norwegian|mostly eating]. [Done|It is straight] [by {time}|enough].
    Rowing lesson for {relative}. {minutes} minutes in a [perfect|steady] circle {at}. “[Is it meant to go this way|We passed that duck|I like it here]?”
    The varnish needs until {day}. {friend} [touched it|leaned on it|sat on it] {when}. There is now [a hand|a print of a corduroy seat|a cheek] on {boat} [for ever|and I have decided to like it].
    > it [was|said] *dry*! [You said|The tin said] {time}! [I have the stripe on my trousers|It does improve the line].
    Blisters: {count}. Strokes: [I stopped at|about] {count} hundred. Fish who [watched|jumped into the boat]: one. {friend}: [useless, lovely company|asleep in the bow].
    Somebody [tied|has tied] {boat} up with [a bow|a granny knot|a dressing-gown cord] {when}. [It held|I was moved|I retied it {count} times and then put the bow back].
    > [that was me|me, at {time}]. It was [loose and drifting|heading for the weir], I had [no rope|only what I was wearing].
    Free to collect {at}: {count} oars, [no two alike|one chewed], {part} of [something|a boat nobody remembers], and a [tin|bucket] of [grey paint|tar] [as hard as a church|from before decimal money].
    Three weeks on {part}. [It is now|You can see it] {job}, and it fits [like a sentence|to a hair|if you lean on it]. {friend} [knocked on it|nodded], which is [a medal|what passes for applause here].
    Heard {water} at {time}: [an otter|somebody singing to a dog|a trombone], [far off|close], then [nothing|the whole river holding still]. We [shipped|stopped] the oars [for {minutes} minutes|and drifted].
    A [swan|goose] has [taken|requisitioned] the jetty {at}. We [negotiate|tried bread, song and {friend}]. [It has the keys now|Boats out by {time}, from the mud].
    > I have [a broom|an umbrella] and [experience|nothing to lose]. [{day}|Tomorrow], [dawn|{time}].
    {relative} rowed {water} in [nineteen fifty-something|a wedding dress|the year of the flood]. [There is a photo|I heard it for the first time {when}|{boat} was called something else then].
    Regatta on {day}: {count} boats, [no rules but one|heats from {time}|everybody gets a ribbon]. {boat} enters the class for [boats that float at the start|over-sixties, boat or rower].
    > {boat2} [accepts|will be there]. We have {job} {part} [specially|against the advice of {friend}].
    My hands smell of [pine tar|linseed|river] and I [shook hands with|was introduced to] [the mayor|{friend}’s parents|a bank manager] {at}.
    Launched.
    Back on the water.
    It floats. For now.`,
  essays: [
    `
    The winter of {boat} || How we [mended|saved] {boat} || {boat}: from [wreck|firewood] to water

    {friend} found {boat} [behind|under nettles near] {place}, [keel up|full of leaves], with {count} [planks|ribs] [missing|gone soft] and a [wren|mouse] [living|at home] in the bow. “[Firewood|That is firewood],” said {relative}. We [bought it|had it] for {number} pounds and [a promise|a day’s work]. That was {months} months ago.

    ## What was wrong

    % 4
    - {part}: [gone|rotten through], you could [put|push] a [finger|spoon] in, and {friend} [did|put a whole arm in]
    - The [keel|garboard] had a [twist|bend] of [about|nearly] {count} [degrees|fingers], [which explains|and so it had been going] [the circles|round the island by itself]
    - [Somebody|An earlier owner] had [mended|filled] it with [cement|tar and newspaper]; we read [the football|an auction notice] of {years} years ago [off the|on the inside of the] planking, [aloud|by torch], until {time}
    - {number} [nails|screws], of [iron|the wrong kind], each with a [black|blue] [flower|ring] of rot around it [the size of a coin|as {friend} had foretold]
    - [No rudder|The rudder was missing]. It [turned up|came to light] {at}, [as a shelf|holding up a rose], [after we asked {count} people|and cost us a cake]

    ## The work

    % 3
    You steam [a plank|oak] for {minutes} minutes and then have [about|perhaps] [forty|thirty] seconds. [Nobody speaks|It is like a birth]. {friend} [runs|carries it], I [hold|have the clamps], {relative} [counts aloud|shouts numbers], and on {day}, at {time}, the {nth} one [lay down|went in] like [a cat|something that wanted to].
    [Scraping|To scrape] is [thinking|a way of not thinking]. {count} weekends of it, {friend} on the [port|left] side and I on the other, [each|both] with [a radio|headphones|a grievance], meeting at the [stern|bow] at {time} [to compare|for tea].
    We {job} {part} [twice|{count} times], because [the first was short|I had measured in a good mood], [as everybody {at} now knows|and the short one is a bench on {street}].
    The old [men|hands] from the ferry came [to watch|by] on {day}. They [stood|looked] for {minutes} minutes, [hands in pockets|saying nothing], and then one [took my plane|moved my thumb] [a finger’s breadth|just so] and [went home|lit a pipe]. It was [all I needed|the best lesson] in {years} years.

    ## Back in

    [We launched|It went in] at {time}, [before anybody was up|without speeches], {water}. [It took|There came in] {leak}, which [is what wood does|the book allows], and by {day} it had [swelled shut|drunk enough]. {friend} [wept|sang], {relative} [said|admitted] “[well|hm]”. [That is|From that quarter that is] [poetry|a brass band].

    > [A boat is never finished|You do not finish a boat], [only|it is just] [afloat|less wet on the inside], as {friend} [put it|wrote on the beam] {at}.

    ## [For those who ask|Costs]

    % 3
    - Wood: {number} pounds, and [a gate from {street}|half an oak that fell on {day}]
    - [Varnish|Five tins of varnish], of which {count} [spoons|drops] are on {friend}’s [shoes|cat]
    - {number} evenings, [most of them until {time}|not one of which I would give back]
    - [One|A] [thumbnail|watch], [mine|in the glue], since {day}
    - Tea: [do not ask|we lost count], {friend} [keeps|has kept] the bags [for caulking|in case]

    ? We [go out|row] on {day} [if it is calm|unless it blows], {at} from {time}. There is [a seat|one seat] [free|left in the bow], [dry|dryish], and {boat} [likes|pulls better with] [company|a third].
    `,
  ],
});
