import { topic } from './topic.ts';

export const running = topic('running', {
  house: 'Beacon Hill Harriers',
  houseBio: 'Tuesdays and Thursdays at seven from the fountain. Three speeds: fast, slow, and talking.',
  bios: 'Runs to think | Last in every race, first at the cake | Beacon twice before work | Blisters, mostly | Owns one good sock | Faster downhill',
  tags: 'running trailrunning BeaconHill parkrun slowrunners hills',
  emoji: '🏃 👟 ⛰️',
  slots: {
    loop: 'the beacon | the river loop | the quarry steps | the four bridges | the reservoir | the old railway | the long one past Tollgate | the ridge | the station and back',
    ache: 'the left calf | one toenail | the old knee | the other knee | both hips | a muscle I had not met',
    pest: 'a goose | a very small terrier | a headwind | cows | a stile that hates me | a man who said “nearly there”, the liar',
    group: 'the fast ones | the slow group | the talkers | the harriers',
  },
  own: 'group',
  scenes: `
    {loop} {when}, {minutes} minutes, chased by {pest}. [My best time this year, thanks to it|{friend} laughed so hard we had to walk|Lungs on the outside].
    > was it [by the gate|on the bridge], {pest}? It [got|had] me on {day}. [There should be|We need] a [sign|support group].
    Out at {time} with {group}, {loop}, [nobody spoke until the top|somebody’s torch died and we ran by ear|stars like spilt salt]. [Porridge|Back for porridge] {at}.
    {ache} says no. Head says [{loop}|just a short one]. {friend} says [tea|come anyway and hold the coats]. [Held the coats|I ran|Had tea, ran after].
    > [rest|rest it]. [Said|I say this as] the person who [did not|ran on it] {when} and now [swims|limps to {place}].
    Ran {loop} with {friend}, who [told me about the divorce|is learning Italian aloud|had a cold and was still faster]. {minutes} minutes [gone|and I noticed no hill].
    All of {loop} without stopping [{when}|for the first time]! {months} months ago I [could not run|got as far as] to [the end of {street}|the postbox]. [I touched the stone at the top|I rang {relative} from up there|I hugged a walker].
    > [YES|I knew it|proud of you]. I remember [the postbox|you at the postbox], [purple|{count} of us waiting], you said [never|“I hate this”]. [{day} again|Next: the ridge].
    Race {at} on {day}: {number} starters, [one goose|marshals from the choir|cake by {relative}]. I came [last but one|last|somewhere], [in company|with {friend}, holding hands|and was clapped in like a king].
    > you looked [strong|like you had seen God] at {time}. I had the [orange|blue] [bib|umbrella] and [screamed|rang the bell].
    Shoes: {count} hundred miles, [one hole|grass growing in the left]. {friend} [held a funeral|wants them for the garden|says they should go to the loom museum].
    If you [meet|see] {group} on {loop} at {time}, we are the ones [arguing about bread|walking|who have stopped for a view, officially].
    {relative} asked what I [run from|am training for|think about up there]. [Bread, mostly|Nothing, that is the whole idea|I said {loop} and got a look].
    Fell {at} {when}, [full length|like a plank|in front of a school]. Hands, chin, {ache}. [{number} children said “oh”|A lollipop lady picked me up|{friend} gave it nine point five].
    > I was [one of the children’s mothers|the lollipop lady]. [You bounced|Very graceful]. The [chin|hand], [is it|how is it] by {day}?
    Counted on {loop}: {count} herons, {number} dog owners, [one|a] [naked swimmer|bride, crying, then laughing|lost tuba]. [This is why I leave the music at home|Good morning to all of them, {friend} too|By {time}].
    Fog on {loop}. Ran [by the sound of {friend}|towards a bell|round the same oak {count} times]. [We thought it was a forest|Home by {time}, same side of the river, luck].
    Hill sessions are {friend}’s idea of [fun|a birthday]. {count} times up {street}. The [baker|postman|dentist] [counts out loud|has started to join in|sells buns at the top].
    Lost on {loop}, {day}: one [sock|glove|earring], [grey|sentimental]. [One key|And a key], [to something|my house, so it is a bit urgent].
    > key found, {at}, [on the post|in the mud]. [Left it|It is] [with|at] {shop}, until {time}.
    Pace today: [biscuit|conversational, {friend} did the talking|like a drawer being opened]. [Enough|{minutes} minutes, all mine].
    New here, slow, [shy|fifty-{count}], would like to run [on {day}|in the mornings]. [Is there anybody|Does anyone want to go] round {loop} [and not talk about times|with a lot of walking]?
    > [me|us]! {group}, {day}, {time}, by the fountain. [We walk the hills|Somebody always waits]. [Nobody|No one] will [ask|time you].
    Ran.
    Did not run. Ate.
    Uphill, into the wind, grinning.`,
  essays: [
    `
    The {nth} time round {loop} || What {loop} does to a person || {loop}, slowly: a report

    I am not fast. I have run {loop} {count} times since {day}, and in that time I was overtaken by [{friend}|a pram|{pest}], a [postman|funeral party|bus I could have taken] and, near {place}, [my own hat|a child on one roller skate]. [This is not a complaint|I mention it] because {friend} asked me {at} [why I bother|what I think about up there], and I said I would [write it down|answer properly] by {day}.

    ## The first [mile|half hour]

    The first {minutes} minutes are [a lie|a negotiation|all laundry and regret]. [Everything hurts|The body lists its grievances], {ache} first, and somewhere behind {place} I [decide|decided, {when} as well,] to [turn round|stop for good|take up chess]. [It passes|Then it passes], usually [at|by] the {nth} lamp post after {street}.

    % 3
    - What I carry: {number} keys, one tissue, [a biscuit from {friend}|the coin that {relative} gave me], [no telephone|a telephone that is off] until {time}
    - What I wear: the [good|other] sock, a shirt from a race I [did not finish|walked] {months} months ago, and [gloves in any weather|{relative}’s hat] as far as {place}
    - What I meet {at}: {pest}, [two|three] people called Martin, and a dog who has [given up on me|decided I am a sheep] since {day}
    - What I hear from {street} on: my own breath, the [weir|bells|trains], and {friend}, [who can talk uphill|singing the bass part] for {minutes} minutes

    ## The part where it [works|goes quiet]

    And then, [after|round about] minute {minutes}, between {place} and the top, [the noise stops|somebody turns the volume down]. [I do not know how to say this|{friend} laughed when I tried to say this {at}]: the legs [go by themselves|belong to somebody calmer], the hill is [only a hill|a fact], and whatever I was angry about {when} [has fallen out of a pocket|turns out to be about {minutes} minutes tall].

    > You are not running away from anything, [said {friend}|as {friend} put it] {at}, [out of breath|over tea], you are [going round it|taking it for a walk].

    ? {relative} thinks it is [the air|oxygen], {friend} thinks it is [the cake|vanity]. I have [tested both|looked into it], at {time} and again {when}, and [can report|have to say] that [the cake helps|cake does not explain the stile].

    ## What {months} months have taught me

    % 3
    Going slowly is [a skill|harder than it looks]. [With {group} on {day}|At {time} with {group}], [nobody may|we do not] speak in shorter sentences than one can [shout|sing], and whoever is last {at} [chooses the café|carries the gate key].
    The stile by {place} will [win|always win]. I have now [climbed|fallen over] it {number} times, with {friend} as a witness, and [it has not moved|we greet each other] since {day}.
    Rest is [part of it|running too]. {ache} told me so for {count} weeks, {friend} said it {at}, and I [believed neither|listened to {relative}] until {day}.
    [Nobody is looking|Nobody looks], not even the {number} people outside {shop} at {time}. They are [thinking about lunch|worried about their own knees], [says {friend}|I asked one].

    [Tomorrow at|On {day} at] {time} I go again, [rain or not|whatever the sky says], from {home}. [Come along|Join me], if you like; you will know me by [the sock|the noise|the pace], and {friend} has [promised soup for|the kettle on from] {time}.
    `,
    `
    A {day} race, told from the back || How I came [last|almost last], and why I would again || The race {at}, and the cake after it

    There were {number} of us at the start {at}, at {time}, in [a wind|fog|the kind of rain that has opinions], and I knew [by|from] the shoes that I was in the wrong [field|row]. {friend} had [signed me up|dared me] {when}, [over soup|by text] and [without asking|with a straight face]. The bib said {number}, which {relative} [called lucky|plays every week], and it was pinned on [crooked|with a nappy pin] by {friend}.

    ## The start

    Somebody [rang|hit] a [hand bell|saucepan] at {time}. [Everybody left|They all went], I mean really [left|went], up {street} [like geese|as if the shop had one loaf left], and by the corner with {shop} it was [me|only me], {pest} and a [gentleman|lady] of {count} plus seventy in [a bow tie|tennis shoes]. We [nodded|shook hands] and [did not discuss it|agreed to share the road] as far as {place}.

    ## [On the way|Round {loop}]

    % 4
    1. At the first marshal, {minutes} minutes in, I was [told I looked great|given a wine gum]. The marshal was {friend}, [who cannot lie|who was crying with laughter], so [I stood up straighter|you may judge] {at}.
    1. Up the hill [after|behind] {place} I walked, [counted to|passed] {number} and [ran again|jogged where people could see], which is [a method|what {group} call tactics].
    1. At the gate stood {relative} with a [sign|saucepan lid] that said [*nearly*|*why*|*soup at {time}*]. We [kissed|argued] for about {minutes} minutes, [and I do not regret it|clock running].
    1. Along the water {ache} [began to speak|sent in its notice], in [whole sentences|capital letters], and {friend} [ran beside me|cycled alongside] for {number} gates, [telling me about|describing] [a film|the plot of an opera].
    1. The last {minutes} minutes went [downhill|past my own front door], and [that is a cruel thing|I want a word with whoever] drew it that way, {friend} of the harriers for instance.

    ## The finish

    I came in [{nth} from the end|last but {count}], after the [prize-giving|tea urn had been emptied], to [applause from|a tunnel of] {number} people who [had no reason to wait|should have been at home since {time}]. {friend} held the tape [up again|back up, twice], [and it was the same tape|mended with a plaster], so that I could [break it|run through it].

    > Every race needs a last one, or nobody knows that it is over, [said|says] the [lady|gentleman] [with the stopwatch|from {street}] {at}, and wrote down my time [in ink|with a flourish].

    ? What I did not know [before|until {day}]: the last one [gets|is given] the [whole rest of the|biggest piece of] cake. {relative} had [baked it|seen to that], {minutes} minutes of [it|pure walnut], and {friend} got [a corner|the tin].

    ## Would I do it again

    I said no {at}, no at {time} in the bath, and no to {relative} [on the telephone|through the door]. [Then|But] {friend} came by {when} with [a form|a new pair of laces] and said that [number {number}|{group}] would [not be the same without me|need somebody to beat]. [So|And so], see you {at} on {day}, [at the back|where the talking is].
    `,
  ],
});
