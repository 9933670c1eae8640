import { topic } from './topic.ts';

export const weather = topic('weather', {
  house: 'Harrow Falls Weather Station',
  houseBio: 'One box on the tannery roof, read by hand at seven and at seven. River level, wind, apologies.',
  bios: 'Reads the rain gauge at seven | Cloud person | Knows which way the smoke goes | Owns four barometers, trusts none | Always has a coat | River levels by heart',
  tags: 'weather clouds riverlevel rain wind forecast',
  emoji: '🌧️ 🌤️ 🌬️',
  slots: {
    cloud:
      'mackerel sky | one long roll | towers over Ashby | mares’ tails | a grey lid | small ones in rows, like a tray of buns | a ring round the sun | an anvil with a lit edge | something like a whale',
    wind: 'north-east and mean | from the west, wet | nothing at all | gusts that take hats | soft and from the south | down the valley like a train | from everywhere',
    sign: 'the cows are lying down | swifts low over the weir | my knee | smoke going flat along Loom Street | the weir is loud | the chapel door sticks | the cat is washing behind both ears | the gulls have come inland',
    box: 'the gauge on the tannery roof | the one in the churchyard | the bucket on our balcony | the school’s gauge | the gauge up at the quarry',
  },
  own: 'box',
  scenes: `
    [River|River at the bridge], {time}: [down|up] {count} [fingers|centimetres] since {day}. [Falling slowly|The ferry runs|Stepping stones are under|The ducks have the car park]. Wind {wind}.
    > [can I leave|is it safe to leave] the [van|boat|hens] {at} until {day}? [Last time I trusted|I remember] the ducks.
    > thank you, I [read|check] this every [morning|day] before [the baby wakes|I choose shoes].
    {cloud} over the beacon {when}. [Lasted {minutes} minutes|I missed the bus for it|{friend} saw only “grey”]. [I have it on film|You had to be there].
    > saw it from {place}! [Everybody|Nobody] looked up. [I wanted to shake them|An old man took his hat off].
    It will rain by {time}: {sign}. [The forecast says dry|The app shows a sun|{friend} has hung out the washing]. [We will see who knows|I say nothing].
    > it is {time} and [dry|sunny]. [Your knee|I think your source] [owes me a washing line|should apologise].
    > washing in. [{minutes} minutes later|Not a moment too soon]: [buckets|cats and dogs]. I [bow|will never doubt again].
    {number} millimetres in {box} since {day}. [A snail lives in it|One beetle, deducted|{friend} says I should subtract the crisp packet]. [Not a record|Wettest {day} since I began].
    Hat lost to the wind {at} {when}. [Brown|Green|{relative}’s wedding hat]. It was [gaining height|last seen over {street}|going towards Ashby]. [Let it go|I ran {minutes} minutes]. #wind
    > it is [on|in] [the heron’s island|a tree behind {place}|our gutter on {street}], [wearing it well|a pigeon has moved in].
    Wind {wind}. The bins [of|on] {street} [have formed a group|are on their way to the station|lie down]. [Bring yours in|I saw {friend} riding one, nearly].
    Fog at {time}: from {place} you could not see {place2}, [only hear it|just the top, like a ship|and somebody was whistling in between].
    Told {relative} it was going to be [fine|dry] [for the party|for the wedding|on {day}]. [I am in the kitchen, not going out there|There are {number} people in the shed|It is called a shower if it stops by {time}].
    > [it was lovely|honestly it was better]. [Everybody|We] [danced in the barn|got to know each other], [your name came up|{friend} lost a shoe].
    The barometer [fell off the wall|has dropped since {time}|says “Stormy”, it has said so for {years} years]. {friend} [taps it|trusts it] [every time|like a horse].
    New rule for [forecasts|the noticeboard]: whoever [writes|promises] sun on {day} has to [carry the umbrellas|stand in it|buy {friend} boots].
    Rainbow [over|with one foot in] {place} {when}. {count} people stopped [in the middle of|on] {street}. [Even {friend}, who sells insurance|The bus driver opened the doors|A boy said “finally”].
    > we saw it [from the other side|in reverse], [it ends in the|and I can report there is no gold in the] [car wash|recycling bin] {at}.
    Things people [call me|shout after me] {at}: [the cloud one|rain lady|“you, is it going to”]. I [answer to all|look up every time].
    Frost on the inside of the [window|spectacles|butter dish] at {time}. [{count} degrees by the bed|{friend} sleeps in a hat|The kettle is my best friend]. [I record it anyway|Numbers on {day}].
    Read {box} at {time} in [slippers|a dressing gown|a bathing cap]. [The caretaker|The night porter|A class of {number} children] [said good morning|saluted|has questions].
    Talked about the weather with {friend} for {minutes} minutes. [It was about her father|We did not mention the other thing once|It cleared up towards the end].
    > it [did me good|helped]. {cloud} [this morning|today], [did you look up|did you see it]? [Tea|A walk] on {day}?
    [Thunder|The thunder] counted: {count} seconds, then [six|five], then [two|none]. {friend} is under [the table|the duvet] with the [dog|radio], [I am on the balcony|I read {box} by flash].
    School visit {at}: “[Who makes the wind|What does the rain eat|Where does it go at night]?” I had [slides|{number} slides]. [I put them away|We went outside instead|{friend} took over and invented a god].
    {sign}. [Take a coat|You have until {time}|I give it {minutes} minutes].
    Light {at} {when} like [the inside of a pear|old varnish|a held breath]. [That is the entry|No numbers today].
    Drizzle.
    Dry until teatime, then not.
    Wind dropped. Listen.`,
  essays: [
    `
    {years} years of [rain|looking up] || What {box} taught me || The week of {cloud}, [hour by hour|in notes]

    I have read {box} at {time}, and again [at night|before bed], for {years} years. [It is|That makes] a [job|habit] that takes [four|three] minutes, [and it has|which have] [organised|ruined] every [holiday|weekend] since {day}. [On the anniversary|To mark the date] {friend} asked [what I had learned|me for the best of it], so I [went through|opened] the [books|{number} notebooks].

    ## From the [books|notebooks]

    % 5
    - *[{day}, {time}|{day}].* Wind {wind}. {count} millimetres. A [button|feather|tooth] in the funnel. [Subtracted|Kept it]
    - *{day}.* {cloud}, [from {time} on|for {minutes} minutes]. {friend} [came up|brought the ladder]. We [ate|had] [plums|chips] and [forgot|did not] [to read the wind|speak]
    - *{day}.* [Nothing|Zero]. [{number} days now|Not one drop for {number} days]. The river [shows its bones|is down to the pram], [people are short with each other|I was asked {count} times {at}]
    - *{day}, {time}.* [Could not read it|Gauge overflowed]. Wrote “[a lot|very]”. [{relative} was born|Cellars on {street}]. Will [guess|ask] in Ashby
    - *{day}.* {sign}. I said so [to {friend}|{at}] [aloud|before {count} witnesses]. Dry. [Humble|Mood low]
    - *{day2}.* [The handwriting|This line] is {friend}’s: “[She has a fever|He is at a wedding], so I [did it|climbed up]. {number} exactly. [A spider|A wasp] lives in it now”

    ## What I [know|believe] now

    % 3
    [The average|An average] is a place where [nobody|no day] lives, [as I tell {friend}|not even on {street}|{friend} said once]. In {years} years there was not one {day} that [did|had] exactly what the table says for it, and {friend} [thinks|claims] the same is true of [people|marriages], [but only says it|usually] {at}.
    Wind {wind}, that is [the one|what] I fear [most|as {friend} fears dentists|more than snow, since {day}]. It [brings|brought] the [slates|chapel roof] down [on {street}|at {time}], and it makes [teachers|cows|me] [cry|snap]. You [feel|can feel] it [in the door handle|in your teeth] [a day|{count} hours] [before|ahead].
    [Folk rules|The old sayings], [since you ask|tested over {years} years]: {sign}, [right|correct] {number} times in a hundred. [That is worse than|A coin does better than] [{friend}’s aunt|nothing], [but it gets you|and still I look] out of doors [before|at] {time}.
    I was wrong [about half|rather often]. [People forgive|They forgive] [rain|a wet wedding] [sooner|more easily] than [a dry day|sunshine] they [spent indoors|did not use], [that|this] is worth [knowing|more than a barometer], I told [the new volunteer|{friend}] [on {day}|at {time}].

    > It is not [small talk|nothing], [it is|but] the only news that [happens|comes] to [all of us|the whole of {street}] [at once|on the same day].

    ## [Would you|Somebody needed]

    [I am away|I shall not be there] from {day} for {count} weeks, [and the books|so the book] must not have [gaps|a hole]. [Needed|It takes]: [legs for {number} steps|a head for heights], [a pencil|honesty], {time} and {time2}, [every single day|also on {day2}]. {friend} has the key. [A spider|One wasp] [comes with|is part of] the [post|equipment].

    ? [There is no pay|What you get]: [but|only] the whole town [below you|asleep], the [light|sky] doing [things|as it pleases], and [at about|around] {time} [the first|one] chimney on {street}, [straight up|a single line], [saying|which means] [fine|fair].
    `,
  ],
});
