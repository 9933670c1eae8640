import { topic } from './topic.ts';

export const radio = topic('radio', {
  house: 'Radio Weir',
  houseBio: 'Ninety-something on the dial if you live on this side of the hill. Made above the post office.',
  bios: 'Late show, low voice | Reads the river levels on air | Collects sounds | Up the mast in a gale | Plays whole albums | Presses the wrong button live',
  tags: 'RadioWeir radio soundwalk lateshow fieldrecording',
  emoji: '📻 🎙️ 🎧',
  slots: {
    show: 'Half Past Dark | The Breakfast Fog | Weir and Tear | Records My Aunt Left | The Long Wave | Under the Bridge | Soup of the Day | Slow News | Songs for Ironing | The Lost Property Hour',
    sound:
      'the lock gates closing | a sewing machine | bees in the chapel wall | the number six, idling | frogs | somebody peeling an apple | the market packing up | rain in a metal bucket | a whole room waiting | the weir at night | the bakery fans starting',
    fault:
      'the cable hummed | we were on mute for a minute | the tape ran out | the phone rang on air | somebody sneezed into the weather | a pigeon sat on the aerial | the kettle clicked at the wrong time | I said a word | the wrong jingle played at the funeral notices',
    guest:
      'the lock-keeper | the woman who winds the clock | a boy who knows all the buses | the beekeeper | our oldest swimmer | the man from the scales | the mayor’s gardener | the last weaver on Loom Street | a retired burglar',
  },
  own: 'show',
  scenes: `
    On {show} {when}: {sound}, for {minutes} minutes. [No talking|Nothing else]. {number} of you [rang|wrote] to say [thank you|you fell asleep, thank you|the dog barked back].
    > [I pulled over|I stopped the van] {at} to [hear it out|listen]. [Never knew|I did not know] {sound} could [do that|make me cry].
    {guest} comes to {show} on {day} at {time}. [Questions to {friend}|Send questions, the odder the better|I am nervous, {friend} has met everybody].
    > ask about [the flood|{street}|the goose], [everybody|half of {street}] wants to know and [nobody dares|never asked].
    Recorded {sound} {at} with {friend} holding the umbrella. [You can hear the umbrella|You can hear {friend} not laughing|{minutes} minutes, {count} of them usable].
    During {show} {fault}, and {number} people rang to ask if [we were well|it was art|they could have it as a ringtone]. [{friend} said yes to all three|We are well].
    > I thought [it was|that was] [the best bit|the music]. [More of that|Again], [please|on {day}].
    We look for somebody to take over {show} on {day}. [No voice needed, only a heart|You press two buttons|The chair tips, the view is fine]. [Tea provided|Ask {friend}|Knock above the post office after {time}].
    > me? I [have no voice|only have records about trains|talk too fast], but I [can be|could be] there by {time}.
    {friend} asked {guest} the one question nobody asks. Then {fault}. [We will never know|The answer exists on no tape|{guest} says it only comes once].
    If you live on {street} and can hear us [at all|between {time} and {time2}], [wave|flash a lamp|hang something red out]. [The engineer|{friend}] is on the roof with binoculars.
    > [waving|red sock], {street}, [third floor|over the bakery]. [A bit of|There is] hiss, and somebody [in Norwegian|selling carpets] underneath.
    {relative} fell asleep to {show} and wants that [taken as praise|mentioned on air|put in the jingle].
    Request for {show}, on paper, in pencil: “[Anything|Something] [slow|from before the bridge], for {friend}, [who knows why|sorry about {day}|from the third desk].” [Played it twice|We all looked at each other].
    > I [know|heard] why. [Thank you|Tell the third desk]: [yes|come to {place}|{day}, {time}].
    Climbed [to the aerial|up the mast] {when} because {fault}. You can see [Ashby|three valleys|{friend}’s washing] from up there. [Came down at {time}, changed|It was moss].
    Archive find: a tape marked “{street}, {day}, do not wipe”. It is {minutes} minutes of {sound} and [a man saying “now”|two people, very young, laughing|my own mother reading the fish prices].
    > [please|could you] play it on {day}. [My grandfather|{relative}] [made|recorded] [half of those|tapes like that] and [we have none|never labelled one].
    {show}, {time}: {count} records by people called [Margaret|Bert|Otis], {sound}, then the [lost property|river level|recipe]. [{friend} reads it like Shakespeare|Bring your own ending].
    Mic tip from {friend}: [hold it like an ice cream|one fist away|do not eat near it]. [I ate near it|Now it smells of onion for ever].
    Nobody [tells|told] you that after {show} you [walk home|come down the stairs] at {time} with [all those|{number}] people in your ear and [not a soul|one cat] on {street}.
    > I was [awake|listening]. [Feeding|Feeding the baby], {time} to {time2}. [You are|{show} is] the only [voice|adult] in my night.
    [Mystery sound|The mystery sound] of {day}: [solved|nobody got it]. It was {sound}. Wrong answers [included|we loved]: {friend} [chewing|in a tin bath], [democracy|a very slow goat], Ashby.
    Outside broadcast {at}, {day}. If you see {count} people [with a cable|following a goose with a microphone|whispering at a drain], [say something|keep walking|we are live].
    Silence on air {when}: {number} seconds. [Legally|In radio terms] that is [a disaster|death]. [It was lovely|{friend} has asked for a minute next week].
    Played {sound} [backwards|at half speed] {when}. It is [a cathedral|whales|my aunt’s laugh]. [Do not try it with {friend}|Listen on {show}].
    {fault}. [Sorry|Apologies] to [the bereaved|Ashby|everybody who had just dozed off], and [thanks|a medal] to {friend} for [the banjo|talking for {minutes} minutes about soup].
    On air.
    Off air, tea.
    Good night, whoever you are.`,
  essays: [
    `
    {show}: one night behind the microphone || How to make an hour of radio || {sound}, or how I [learned|came] to listen

    {show} [goes out|runs] on {day} at {time}, from a room [with egg boxes|the size of a wardrobe] above the post office. I have [done|made] it for {years} years with {friend}, [by ear|without a script]. Somebody [on {street}|{at}|called {friend2}] [asked|wrote to ask] how you [make|fill] an hour. [Here is last week’s|You asked for it].

    ## [Before|Two hours before]

    % 3
    - [Fetch|I fetch] the key from {shop}, [where they ask|and hear] what is [wrong with the show|new with {friend}] [this week|since {day}]
    - [Choose|Pick] {count} records. [Put back|I put back] [half|two]. {friend} [hides|has hidden] the one I [play too often|love]
    - Read the [letters|box]: {number} requests, {count} [complaints|corrections], [one|and one] [recipe|proposal], [all|most] in the hand of [the same person|somebody from {street}]
    - [Kettle|Fill the kettle], *switch it off at the wall*, [see|because of what happened on] {day}, when {fault}
    - [Check|We check] the hill: from the window you [see|can see] whether {street} has [light|weather], [and that is|this is] our [audience research|ratings department] until {time}

    ## The hour

    % 3
    {time}. Red lamp. I always say the same [sentence|thing], [and always|but] to one person: [today|last week] I had somebody [ironing|peeling potatoes] on {street} in mind, and for {minutes} minutes they were [there|listening].
    Then {sound}. [We let it|It must] run for {minutes} minutes. [Beginners|New people] [panic|start to talk] after [forty|twenty] seconds. {friend} [holds|sat on] my hand [on air|until the {nth} minute]. What you hear, [if you let it|when nobody helps], is [never|no longer] the thing, it is the [room|evening] [around it|it is in].
    {guest} came [in|up the stairs] at {time}, [hat in hand|with a bag of pears], and was [afraid|sure] of [having nothing to say|taking up time], [like everybody|as {friend} was once|the good ones always are]. We [spoke|talked] for {minutes} minutes. I asked [three|two] questions. [All I had to do|The art] was [not to|never] [fill|step on] the pause.
    At {time2}, {fault}. [I looked at|We looked at] {friend}, {friend} [looked at|addressed] the [listeners|microphone], and [out came|said], [calm as a ferry|in the voice for river levels], “[that was not|this is] [for you|{show}, and it is alive].”

    ## [After|What comes back]

    The [telephone|phone] [rang|goes] {count} times. [Once it was|One was] [a wrong number|{relative}], who [stayed on|asked for a song] for {minutes} minutes. One said [only|just] “[yes|thank you]”. One wanted to know [where|in what weather] we [got|taped] {sound}, [because|since] [her husband made it in the mornings|the old house used to sound so|nobody had believed her].

    > Radio is [the only thing|a thing] you can [give|do for] people [in the dark|with their hands full] [without waking them|and never know who], {friend} [says|wrote on the wall] [by the fuse box|above the kettle].

    ## If you [want to|would like to] try

    % 2
    Take [a recorder|anything that records] and [stand|sit] {at} for {minutes} minutes [with your eyes shut|at {time}]. [Do not|Never] [move|explain it]. [Then|At home] [choose|cut out] the [best|truest] {count} seconds. [Bring|You bring] them to us, {friend} [has|makes] [room|space] on {day}.
    [Say|Speak] [less|half of it]. [Whatever you wrote|What you have on your paper], [cross out|leave away] the [first|last] line, [it was only|that is] [coughing|the stairs], [I still do it|{friend} does it for me] [each week|at {time}].

    ? [We are here|You find us] [every|each] {day}, {time}, ninety-[something|odd] on the dial, [on this side|this side] of the hill. [On the other|Over there] you get [carpets|Norwegian], which, {guest} [tells me|says], is [restful|not bad].
    `,
  ],
});
