import { topic } from './topic.ts';

export const history = topic('history', {
  house: 'Harrow Falls Local History',
  houseBio: 'Parish chest, photographs, and a man who remembers. Reading room, Thursdays. Bring your attic.',
  bios: 'Reads gravestones | Has the old map on the wall | Asks old people things | Archive gloves in every coat | Knows what stood here before | Keeps the parish chest in order',
  tags: 'localhistory archive oldphotos LoomStreet memories maps',
  emoji: '🗝️ 🏛️ 📜',
  slots: {
    former:
      'the dye works | the old baths | the first cinema | the rope factory | the toll house | a school for weavers | the tram depot | the ice house | a bear garden, allegedly | the fever hospital',
    source:
      'a rent book | the school log | a box of glass plates | a diary in pencil | the parish chest | a bundle of receipts | a quilt with names on it | the back of a door | a court report | a recipe book',
    detail:
      'a goose was paid for in buttons | the bell was rung for a whole night and nobody wrote why | somebody danced on the bridge at ninety | eleven children are down as “gone to the river” | the clock was stopped so that the men could finish | two sisters married the same man, in turn | every door on one side was painted blue | the mayor was fined for singing | a whale came through on a cart',
    ages: 'eighty-one | eighty-four | eighty-eight | ninety | ninety-two | ninety-five',
  },
  own: '',
  scenes: `
    From {source}, {years} years back: {detail}. [That is all it says|The next page is missing|{friend} read it out {at} and you could have heard a moth].
    > [my|our] [grandmother|great-aunt] [told|used to tell] that! [Only|But] [she said|with us] it was [on {street}|a Sunday], and she [laughed|went quiet] at the end.
    Where you now [wait for the bus|buy cheese|swear at the roundabout] there was {former}. {friend} and I [walked|paced it out] with the old map for {minutes} minutes. [The wall behind number {number} is still it|You can feel the step with your foot].
    Who is the [woman|boy|man with the goat|girl on the ladder] in {friend}’s picture of {street}? [Behind|Taken {at}], {years} years ago, [left hand blurred|laughing, which is rare], on the back only “[{street}|Thursday|him again]”.
    > that is [the Holloways’|a Penrose], [look at|it is] the [ears|chin]. [Ask|I would ask] {friend} [at|near] {place}, bring [time|a cake].
    Spoke to a woman of {ages} {when}, {minutes} minutes, {street}. She remembers {former}, [the smell|the hooter at {time}|who kissed whom behind it]. [It is on tape|I walked home through another town|“Nobody ever asked,” she said].
    {relative} found {source} under the floor of {home}. [Mouse-eaten, beautiful|Half of {street} is in it and owes somebody eggs|We read until {time}]. [It says {detail}|Gloves on].
    > please do not [tape|iron|lend] it! [Bring|Carry] it [flat|in a pillowcase] to the reading room, {day}, [from|by] {time}.
    Old photos evening {at}, {day}, {time}. [Bring yours|Bring your grandmother]. [{friend} names people for biscuits|Last time two cousins met|We found a whole football team].
    The {nth} gravestone by the yew says, [if {friend} is right|in {count} lines|once scrubbed]: “[She meant it|At last|He kept bees and promises|Also Henry]”. {friend} and I have [spent|given] {months} months [on it|finding Henry]. [{source}|The answer was in {source}], of all things.
    Loom number {number} ran {when} for {minutes} minutes [for the school|by hand]. A [boy|girl] of {count} asked if people had to [shout|dream] all day. [Lip-reading, I said|{friend}, whose mother wove, showed them the signs].
    > my mother [talked|spoke] like that [at table|across the street] [till|until] she was {ages}. [We could|You can] still [gossip|say grace] without [a sound|waking anybody].
    {street} was called [Pig Lane|The Shambles|Paradise|Back o’ the Works] until {years} years ago. [I propose we go back|{friend} has ordered the stationery|House prices, says {relative}].
    Court report, same week as [the flood|the fair]: {detail}. [Fined a shilling|Discharged with a warning and applause|He did it again on {day}].
    A man came to the reading room {when} with a key. [“It was my father’s”|“I only know that it is from here”]. [We tried {count} doors|{friend} knew the shape]. It opened [the cupboard behind the organ|{former}, what is left of it|nothing, and we had the best {minutes} minutes].
    > did you [try|think of] the [coal hole|little gate] {at}? [There is|I remember] a [lock|keyhole] at [knee|child] height, [painted over|behind the ivy].
    Transcribing {source}, page {number}. [Worse on pay days|Happiest about plums|Stops in the middle of “and”]. [I know this person|{friend} thinks it is two people|Tomorrow, page {number2}].
    Things people [said|wrote] about our bridge {years} years ago: [too wide|the wrong green|will never last|a danger to hats]. [Committee, take heart|{friend} read them out to the committee].
    The last [tram|weaver|town crier] in town went past {place} at {time}, [{years} years ago|on a day like this]. {relative} [was on it|saw it|had a penny for it], and [kept|still has] the [ticket|penny].
    Cleaned {count} gravestones with {friend} {when}. [Water and a soft brush, {minutes} minutes each|A name came up that is also on {friend2}’s van|The baby was called Hope, {count} weeks old].
    Somebody brought {source} to {shop} to be thrown away. {friend} [said nothing, paid a pound|ran after the cart]. It says {detail}. [We nearly lost that|For a pound].
    I asked {number} people {at} what stood there before. [Eleven|Nine] said “[it was always like this|nothing|a tree]”. [One|And a man of {ages}] [drew it|closed his eyes and told me the colour of the door].
    > blue. It was [blue|a dark blue], [with a|brass] [lion|hand] for a knocker. I was small enough [to look it in the eye|to think it was mine].
    Dust, gloves, happiness.
    Who was Henry.
    School first, car park later.`,
  essays: [
    `
    {former}: what [is left|we found] || Looking for {former} || The story of {former}, as told by {street}

    [If you|When you] [stand|wait] {at} and [look|turn] [down|to the left], there is [a wall|a bit of wall] with a [blocked|bricked-up] [door|arch] [about|some] {number} inches too low. [That is|It is all that remains of] {former}. {friend} and I have [asked|been asking] about it for {months} months. [This is|Here is] what [the papers|people] [say|told us].

    ## On paper

    % 2
    [First|First,] it [appears|turns up] in {source}, {years} years [ago|before the bridge], [page {number}|a {day}|in a round hand]: “*[for mending the roof|for candles|for the gate]*, {count} shillings,” [and|next to it], in [another|the same] hand, “*[too much|again|and worth it]*”. [So|From that we know] it had [a roof|a gate] and [an enemy|somebody who counted].
    {source}, [of all things|as so often], [has|gives] the [best|only] [line|picture]. {detail}. [No date|No name]. {friend2} [thinks|is sure] it [means|was] [a joke|the winter of the flood]. I have [read|copied] it {number} times and [hear|think] somebody [laughing|not saying something].
    The [map|old map] [shows|gives] it as a [grey|small] [box|square], no bigger than [a tooth|a crumb], with [a path|three dots]. We [paced|walked] it [out|off] at {time} on {day}, {number} steps, [through|straight through] [a hedge|the back of {shop}], [and the owner|and everybody there] [came|walked] along.

    ## [By word of mouth|What people remember]

    % 3
    - “[The steam|That smell]. You [came home|went to school] down {street} and it was [there before you|in the bread]. I am {ages} and if somebody [irons|boils wool] [I am|I’m] [six|late].” A neighbour
    - “[My father|Our dad] [walked|went] out of there at {time} [each|every] day, and [we ran|the dog ran] to the [corner|third lamp]. [Not|Never] past [it|the lamp]. [Past|Beyond] it was [Ashby|the world].” Man of {ages}
    - “[There was|They had] a [song|whistle]. [I can’t|I won’t] [sing|do] it, [my teeth|it is rude].” [Sang|She did] it, [all|every verse], {minutes} minutes, [at table|{friend2} has it on tape]
    - “[They say|People tell you] it [closed|shut] [because of|over] [money|the fire]. [It was|It closed over] [a hat|a marriage].” [Would say|Said] no more. [Third biscuit|We go back on {day}]
    - “[What place|Never heard of it]?” [Then|And], at the door, [after|with] {minutes} minutes: “[Was the|Is the] [knocker|step] still [there|warm]?”

    ## [What we think|The puzzle]

    [Nobody|No source] [agrees|gives the same] [on|about] the [end|year]. The [paper|Gazette] [has|printed] {count} [lines|words]. {source} [simply|just] stops, [half-way|in the middle of a {day}]. [But|And] there is the [step|door]: [worn|hollow], on the [left|left-hand] side, as by [somebody|people] who [carried|always had] [something|a thing] on the [right|other] arm. {friend} [put|set] [a foot|a shoe] [in it|there] and it [fitted|was quiet] for {minutes} [seconds|breaths].

    > [History|All of it], {friend2} [says|said], [with|holding] the [brush|torch], is [mostly|only] [who swept up|what was too heavy to carry off].

    ## [Have you|Your attic]

    % 2
    We [look for|need] [pictures|anything]: a [payslip|medal], a [name|photograph], a [word|smell]. [Bring it|Come] to the reading room [on {day2}|from {time}]. We [copy|scan] it, [you keep|you take] it [home|back], and {friend} [makes|has] [tea|gloves in your size].
    [If you have|Should there be] [somebody|a person] of {ages} [at home|on your stairs], [ask|do ask] *now*. [Not|Never mind] the [war|big things]. [Ask|Begin with] [what was for supper|the sound of the door|who they were afraid of]. [We have|You have] {minutes} minutes [less|fewer] each [hour|time we wait], {friend2} [reckons|put it], and I [set|have put] the tape [running|by the bed].

    ? [More|The rest] is on [our page](https://localhistory.example/{number}), [with|together with] the [song|map], [as far as|in so far as] it is [printable|clear].
    `,
  ],
});
