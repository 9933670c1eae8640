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
  essays: [],
});
