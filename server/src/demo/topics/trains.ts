import { topic } from './topic.ts';

export const trains = topic('trains', {
  house: 'Friends of the Branch Line',
  houseBio: 'Eleven miles, four stations, one summer steam day. Volunteers paint on Sundays.',
  bios: 'Always knows the platform | Signal box on Sundays | Timetable in the coat pocket | Window seat, facing back | Walks the old sidings | Commuter, philosophical',
  tags: 'trains branchline commute railway NumberSix delays',
  emoji: '🚂 🚉 🕰️',
  slots: {
    train:
      'the early train | the last train | the two-coach from Ashby | the stopping service | the empty one at noon | the school train | the six forty | the seven fifteen | the number six, as rail replacement',
    event:
      'waited for a swan | left on time | was two coaches short | arrived with the heating on at last | smelled of oranges | stopped for no reason at the viaduct | carried a double bass as a passenger | was full of scouts | had one light on | was driven by somebody who sang the stations',
    stop: 'Ashby Road | Harrow Falls | Quarry Halt | Upper Mill | Tollgate | Withy Bridge',
    left: 'an umbrella | one roller skate | a cello bow | a bag of seed potatoes | a birthday card | a school tie | a ship in a bottle | half a wedding cake | a set of teeth',
    work: 'painted the fence | oiled the points | found the old nameboard | cleared brambles | rebuilt the bench | lit the stove in the waiting room | polished the bell | counted sleepers',
  },
  own: 'stop',
  scenes: `
    {train} {event} {when}, somewhere between {stop} and {stop2}. [Everybody began to talk|Nobody minded|A man shared his sandwich with the whole carriage].
    > I was [in|on] it, [second|last] coach, [next to the oranges|and got to know a vet]. [Best|The best] {minutes} minutes [late|I was ever late].
    {friend} and I {work} at {stop} until {time}. [It looks like a station again|Two people took us for ghosts|The {nth} coat can wait].
    Somebody left {left} on {train}. It waits at {stop}, [behind the glass|on the good chair], [and so do we|with a label, and {friend} has given it a name].
    > {left}! [That is ours|It is mine]. [Do not|Please do not] [open|tilt] it. I [come|am there] on {day}, [by|before] {time}.
    Counted {number} people on {train} at {stop}. {count} asleep, [one|{friend}] [knitting something with no end|reading my book over my shoulder|in a dinner jacket and wellingtons].
    The clock at {stop} is {count} minutes slow, and {train} believes it. [I adjust my life|It is the only thing on this line that agrees with {friend}].
    Met {friend} by chance on {train} and missed {stop} talking. [Then missed {stop2} talking about it|Walked back along the river, {minutes} minutes, worth it].
    > and we never [did finish|got to finish] the [story|part about {relative}]. Same [train|seat] on {day}?
    Announcement at {stop} {when}, in full: “[The next train is|I am told there is] [a train|a bit behind itself|not this one]. [Thank you|We are all doing our best|Mind the heron].”
    {relative} drove {train} [once|for {years} years], in fog. “[You listen|It is like bread|The rails know],” [is all we ever got|over soup, {when}, and no more].
    From the viaduct {when}: {train}, [lit|smoke lying flat], and below it a man in a boat, waving. [I waved for both|The driver hooted|{friend} has it on film, blurred, perfect].
    > the boat was me! I have waved at [every|each] one since {day}, [nobody|no one] has [ever|yet] waved back until [you|now].
    Replacement bus on {day} for {train}. It [leaves from|goes via] {place}, [the long way round|with folding seats|and {friend} is the conductor, God help us].
    Commuter rules of {train}, by [custom|nobody’s decree]: [window for the teacher|no eggs|{friend} sleeps, wake at {stop}], [third door sticks|the scouts sing on {day}], and [nobody asks about the cello|we all know each other and have never spoken].
    Delayed {minutes} minutes at {stop} {when} because of [a sheep|leaves|a wedding photograph|a thought, it seemed]. A [child|guard] [explained the signals to us|handed out paper hats|read us the fire regulations like a poem].
    Volunteers wanted at {stop} on {day}: we {work} last time. [Gloves|Old trousers], [soup from the signal box|{friend} brings the radio]. [No need to like trains|Ages eight to eighty].
    > can I bring [a boy|a nephew] who [knows|can recite] all {number} [signals|engines], [aged|and is] {count}? He [would|will] [not sleep until then|work for nothing].
    My seat on {train}: [backwards|left], [table with the burn|where the window sticks]. {years} years. {when} somebody [was in it|sat there]. [We looked at each other|I stood, with feeling|It was their grandmother’s, it turned out].
    Ticket inspector to a [dog|small girl|man asleep] on {train}: “[All in order|Change at {stop}|And where is your human]?”
    Missed {train} by [the length of a hat|one shoelace|saying goodbye properly]. Sat at {stop} for {minutes} minutes with [a pigeon|the stove|{friend}, who had missed it better].
    Old timetable in the waiting room, from {years} years back: {train} took {minutes} minutes [then|in those days]. [Today it takes more|Progress|And there was a dining car].
    The {nth} sleeper from the signal at {stop} [sounds different|has a name cut in it]. {friend} walked the line with a hammer and [found|wrote down] {count} more.
    > what name? My [great-uncle|grandfather] laid [half|miles] of those, [from|between] {stop2} [on|and here], he [signed|marked] his [lunch|girls].
    Steam day, {stop}, {day}. [Whistle at {time}|Soot in the sandwiches]. {relative} [cried|wore the cap|shovelled] [as announced|and denies it].
    On time.
    Window seat, rain, going home.
    Mind the gap, mind the heron.`,
  essays: [
    `
    {number} years of {stop} || {train}, which I [never missed|cannot forget] || A day in the signal box at {stop}

    On {day} I [had|took] the [duty|early turn] at {stop}, [because|since] {friend} [had a wedding|was on the roof]. [From|It goes from] {time} to {time2}. [Nothing|You would say nothing] happened. [I wrote down|This is] [what|everything that] [nothing|it] [looks like|was made of].

    ## [The log|From the book]

    % 5
    - *{time}.* [Frost|Mist] on the [levers|bell wire]. Lit the stove with [last week’s Gazette|a crossword {friend} got wrong]. [Tea|First tea]
    - *{time}.* {train} {event}. [Right time|{count} down]. [Waved|Driver waved]
    - *{minutes} past.* [A woman|A man with a birdcage] asked for [a ticket to|the way to] [the sea|{stop2}]. [Gave directions|A biscuit instead]
    - *[A bit later|Later].* {left}, handed in by [a scout|{relative}], [unharmed|wet]. [Entered in|Number {number} of] the book
    - *[Noon|{time2}].* [Nobody|No train] for {minutes} minutes. [We {work}|A robin came in]. [Sat|I sat] in the sun on the [barrow|milk stand] until {time} and [was paid|am told they pay me] for it
    - *[Then|About then].* {train} {event}. A [child|girl] in coach [one|two] [pulled|made] a face at {friend}. [Pulled one back|Returned it]
    - *[Dusk|Towards evening].* [Lamps|Trimmed the lamps]. {friend2} [came along|walked up] the line [for company|with soup], and we [listened|stood there]

    ## The [place|box]

    % 3
    It was [built|put up] {years} years before [I was born|the bridge], by [people|men] who [thought|expected] [this|{stop}] would be [Vienna|a junction]. There are {number} levers. {count} [do|still do] something. The rest we [polish|keep bright], [in case|out of manners], says {friend}.
    [From the window|Up here] you see [the whole branch|both ways]: [to the left|up the line] the viaduct, [to the right|down it] the [chimney|smoke] of {street}. [It is|That makes it] the [best|highest] [seat|kitchen] in the [valley|county], {relative} [proposed|was born] in it, [both|they] [say|deny].
    The bell [code|language] is [simple|older than us]: [one beat|one] for [attention|are you there], [two|then two] for [train entering|it comes]. {friend} at {stop2} [adds|gives] one [more|extra], [at {time}|very softly]. [It is|This is] against the [rules|book]. It means [good night|goodnight, then].
    You [learn|come to know] people by their [feet|step] on the [bridge|boards]. The [teacher|dentist] [runs|hurries] on {day}, {friend2} [stops|always halts] in the middle, and the [girl with|boy with] the cello [counts|takes them] [two at a time|aloud], [late for|and is never late for] {train}.

    > A railway is [only|just] people [agreeing|promising] [when|where] to [be|stand], {friend} [says|wrote inside the lid of the clock], [and the rest is|everything else is] [iron|paint].

    ## [The last one|Closing]

    {train}, {time2}, [lit|bright] [from end to end|as a shop], {count} people [in it|on board], all [looking at|lit by] [nothing|their own faces] [in the glass|over the dark fields]. I [gave|rang] the [bell|two], [put|threw] the [lever|road] back, and [wrote|entered]: *[all in order|nothing to report]*.

    ? We [look for|want] [hands|people] for {day}: [last time|the other week] we {work}. [Come to|Be at] {stop} [about|by] {time}. [Nobody|You] [need|must not] [know|like] [anything|trains]. [Soup|There is soup].
    `,
  ],
});
