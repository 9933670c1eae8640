import { topic } from './topic.ts';

export const games = topic('games', {
  house: 'The Long Table',
  houseBio: 'Board games at the Grange, every Friday. We explain the rules. We do not explain the scoring.',
  bios: `
    Rules lawyer, retired
    Always plays green
    Loses graciously, wins badly
    Owns a game about cabbages
    Chess on the towpath`,
  slots: {
    game: 'the one with the canals | chess | the cabbage game | the railway one | dominoes | the spy game | backgammon | the farming one, all four hours | draughts on the big board | the wordless card game | the one where everybody is a lamp | go',
    result:
      'lost by one point | won by accident | drew after two hours | came last, again | was betrayed | ran out of wood | finished in the dark | forgot who was the traitor | built the longest canal in history',
    blame:
      'the dice | {friend} | my own greed | a rule on page nine | the cat | the missing red cube | two glasses of cider | the left-hand corner',
    snack: 'olives | a bag of plums | cheese straws | radishes | somebody’s birthday cake | dry crackers and pride',
  },
  openers: `
    Played {game} with {friend} at {place} and {result}.
    {friend} {result} at {game}, and it was {blame}.
    {game} until {time}, with {count} players and {snack}.
    We still want {count} people for {game} on {day}.
    I {result} at {game}, and I blame {blame}.
    Lost: the small blue piece from {game}, perhaps at {place}.
    {relative} learned {game} {when} and {result}, unfortunately for us.
    {friend} has made a new board for {game} out of a cupboard door from {street}.
    Best of {count} at {game}, {friend} against {friend2}, loser brings {snack}.
    The tournament in {game} ended at {time}: {friend} {result}.
    House rule from {day} on: no {game} after {time}.`,
  followUps: `
    It was {blame}.
    {friend} brought {snack}, which softened things.
    The rematch is on {day} at {time}.
    {game2} next, says {friend}.
    {relative} kept score and will not be questioned.
    I had a plan with {count} steps and got to the second.
    {friend2} only came for {snack} and won.
    Chairs at {place} are free from {time}.`,
});

export const trains = topic('trains', {
  house: 'Friends of the Branch Line',
  houseBio: 'Eleven miles, four stations, one summer steam day. Volunteers paint on Sundays.',
  bios: `
    Always knows the platform
    Signal box on Sundays
    Timetable in the coat pocket
    Window seat, facing back
    Walks the old sidings`,
  slots: {
    train:
      'the early train | the last train | the two-coach from Ashby | the stopping service | the steam day special | the empty one at noon | the school train | the ballast train | the six forty',
    event:
      'waited for a swan | left on time | was two coaches short | arrived with the heating on at last | smelled of oranges | stopped for no reason at the viaduct | ran backwards into the loop | carried a double bass as a passenger | was full of scouts | had one light on',
    stop: 'Ashby Road | Harrow Falls | Quarry Halt | Upper Mill | Tollgate | Withy Bridge',
    left: 'an umbrella | one roller skate | a cello bow | a bag of seed potatoes | a birthday card | a school tie | a ship in a bottle',
    work: 'painted the fence | oiled the points | found the old nameboard | cleared brambles | rebuilt the bench | lit the stove in the waiting room | polished the bell | counted sleepers',
  },
  openers: `
    {train} {event} {when} between {stop} and {stop2}.
    {friend} and I {work} at {stop} until {time}.
    {train} {event}, and everybody started to talk.
    Somebody left {left} on {train}; it waits at {stop}.
    Volunteers wanted at {stop} on {day}, we {work2} last time.
    Counted {number} people on {train} at {stop}, {count} of them asleep.
    The clock at {stop} is {count} minutes slow, and {train} believes it.
    Met {friend} by chance on {train} and missed {stop} talking.
    {relative} drove {train} once, between {stop} and {stop2}, in fog.
    From the viaduct {when}: {train}, and below it a man in a boat, waving.
    {train} from {stop} is replaced by a bus on {day}.`,
  followUps: `
    {train2} {event2}, too.
    {friend} has it all in a notebook, by carriage number.
    At {stop} they {work}, so it looked splendid.
    I got out at {stop2} and walked.
    The guard knows {relative}, naturally.
    Tea in the waiting room at {stop} from {time}.
    Next working day {day}, bring gloves to {stop2}.
    It took {minutes} minutes, of which I regret none.`,
});

export const football = topic('football', {
  house: 'Tannery Athletic',
  houseBio: 'Sunday league, bottom half, top spirits. Pitch two by the lower meadow. New goalkeepers always welcome.',
  bios: `
    Left back, right foot
    Goalkeeper by default
    Sunday league, Monday limp
    Washes the shirts
    Shouts from the touchline, kindly`,
  slots: {
    rival:
      'Ashby Rovers | the Post Office | Upper Mill | the college second team | Quarry United | the brewery | the teachers | Withy Bridge',
    score: 'three two | one nil | four all | nil nil | six one | two one | five four | three nil',
    moment:
      'the ball went into the river | the referee lost his whistle | a dog scored | the goal fell over | both captains apologised | the sun came out at the corner flag | the linesman took a phone call | nobody knew the rule',
    role: 'in goal | up front | at left back | on the wing | in the middle | on the bench with the oranges',
    hurt: 'a knee | my pride | two fingers | the left boot | a shin | nothing, for once',
  },
  openers: `
    {score} against {rival}, and {moment}.
    {friend} played {role} against {rival} and scored from behind the line.
    We need {count} players for {rival} on {day}, kick-off {time}.
    {moment} in the last minute against {rival}, so it ended {score}.
    I was {role} and hurt {hurt}.
    {rival} brought {number} people and a drum; we brought {relative}.
    Training on {day} at {time} below {place}, {friend} has the bibs.
    Best save this season by {friend}, {role}, with the face.
    Lost {score} to {rival} and ate together afterwards at {place}.
    The shirts are on the line behind {street}, {count} of eleven.
    Under-elevens {score} against {rival}, and my niece played {role}.
    {friend} retires from {role} for the {nth} time.`,
  followUps: `
    At {score} {moment}.
    {friend} says it was offside, and {friend2} says it was art.
    I have hurt {hurt}, it was worth it.
    The return is at {rival2} on {day}.
    {relative} filmed the wrong half.
    Oranges by {friend}, washing by {friend2}.
    With {friend} {role} it would have been {score2}.
    Ball number {number} is still in the river below {place}, if you see it.`,
});

export const bikes = topic('bikes', {
  house: 'Loom Street Cycles',
  houseBio: 'Repairs while you wait, or while you don’t. Spare wheels out the back. Ring twice.',
  bios: `
    Rides a delivery bike
    Chain oil on one trouser leg
    Up the hill before breakfast
    Three bikes, one works
    Map pinned over the bed`,
  slots: {
    bike: 'the blue tourer | the cargo bike | my uncle’s racer | the tandem | the shopper with the basket | the single-speed | the folding one | the rusty Dutch one | the green frame',
    part: 'a spoke | the rear mech | a brake cable | the bottom bracket | the left pedal | a tube with nine patches | the bell | a saddle bolt | the front hub',
    route:
      'over the beacon | to Withy Bridge and back | round the reservoir | the quarry climb | along the old railway | to Ashby for chips | the gravel road past Tollgate | up the beacon twice',
    cond: 'a headwind both ways | no lights worth the name | rain from the side | the moon | one gear left | a loaf on the rack | cows in the road | a perfect tailwind',
    fixed:
      'runs | runs and squeaks | stops when asked | is lighter by a kilo of mud | has all its gears back | is for sale, reluctantly',
  },
  openers: `
    {route} on {bike} {when}, with {cond}.
    Changed {part} on {bike} in {minutes} minutes at {place}.
    {bike} {fixed}, thanks to {friend} and {part2}.
    {friend} did {route} on {bike}, {cond}, and smiles.
    Does anybody have {part} that fits {bike}?
    Ride on {day}: {route}, from {place} at {time}, no hurry.
    Three punctures on {street} {when}; please sweep up that glass.
    {bike} was stolen from {place} on {day}, please look out for it.
    {bike} is back, found by {friend} behind {place}.
    {cond}, {route}, and at the top {relative} in a car, waving.
    I carried {part} home to {street} in my teeth.
    Counted {number} bicycles on {street} before {time}, {count} with lamps.
    Built a wheel for {bike} with {friend}: {count} spokes, no swearing.`,
  followUps: `
    Then {part} went.
    It {fixed} now.
    {friend} sat on my wheel from {place} on.
    Next time {route2}, {cond2} or not.
    {friend} has {part2} in a biscuit tin and shares.
    Legs say no, {relative} says told you so.
    We stop for cake at {place}, that much is agreed.
    {bike2} would have managed, I am not sure about me.`,
});
