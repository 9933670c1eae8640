import { topic } from './topic.ts';

export const film = topic('film', {
  house: 'The Darkroom on Loom Street',
  houseBio: 'Enlargers by the hour, chemicals at cost. Please knock, the red lamp means knock twice.',
  bios: `
    Shoots film, mostly grey
    Six frames a week
    Smells of fixer
    Prefers fog to light
    Prints on Sundays`,
  slots: {
    camera:
      'the folding camera | my aunt’s rangefinder | the plastic one | the big box | a borrowed twin lens | the pinhole tin | the one with the light leak | the old press camera',
    scene:
      'the weir in fog | swimmers from above | the last market stall | hands at the loom museum | {friend} under the bridge | the station clock | laundry on the roofs | the tannery yard | empty deckchairs | the choir from behind | smoke over the allotments | rain on the ferry steps',
    lot: 'one roll | six frames | eleven frames | a single sheet | two rolls | the last four exposures',
    error:
      'the back came open | I wound on twice | the meter was asleep | fixer went in first | I left the cap on | the film was from before my birth | the tank leaked | everything is a stop too dark, and better for it',
    paper: 'matt paper | the old fibre paper | postcards | a strip of liner | warm-tone paper from a closing shop',
  },
  openers: `
    {lot} of {scene}, taken with {camera}.
    {scene}, {lot}, no second tries.
    Developed {lot} {when}: {error}.
    {camera} came back from the repair café and took {scene} as if nothing had happened.
    Printed {scene} on {paper} until {time}.
    {friend} stood still for {number} seconds so that I could get {scene} on {camera}.
    I wanted {scene} and got {scene2}, which I will keep.
    Looking for {paper}, opened or not, for {scene}.
    The drying line holds {scene}, {scene2} and one sock.
    {relative} turns up in the background of {scene}, looking the other way.
    {camera}, {lot}, and {error}.
    Waited {minutes} minutes by {place} for {scene} and the light to agree.
    Show of prints at {place} from {day}: {scene}, {scene2}, and whatever dries in time.`,
  followUps: `
    Then {error}.
    {friend} likes the blurred one best.
    It will be small, on {paper}.
    The contact sheet hangs at {place}, draw on it if you must.
    Shot with {camera}, held together by a rubber band.
    I gave one print to {relative}, who asked which way is up.
    Darkroom is free {day} from {time}, bring your own towel.
    {camera2} would have been quicker and worse.`,
});

export const cinema = topic('cinema', {
  house: 'Film Club at the Grange',
  houseBio: 'Mondays at eight. Somebody introduces, everybody argues. Chairs are hard, bring a cushion.',
  bios: `
    Sits in the third row
    Stays for the credits
    Projectionist when it rains
    Weeps at documentaries
    Argues about endings`,
  slots: {
    movie:
      'the silent one about the lighthouse | the one with the long bridge | the Danish one | the western without horses | the ghost film | the documentary about the ferry | the one where nobody speaks till the end | the musical | the three-hour one | the film about the two bakers | the cartoon with the moles | the bank robbery in real time',
    moment:
      'the door at the end | the scene in the rain | the dance with the mop | the shot of the empty chair | the whole second half | the phone that rings and rings | the dog’s close-up | the last two minutes',
    view: 'brave | too long by a sandwich | the best thing this year | about my family, without warning | better without the music | made for a colder room | exactly as good as people say | impossible to explain to {relative}',
    trouble:
      'the bulb went | reel two came before reel one | the subtitles were for another film | somebody’s chair gave up | the projector ate a frame | the heating sang along',
  },
  openers: `
    Saw {movie} with {friend} at {place} and thought it was {view}.
    {day} at {time} at {place}: {movie}, introduced by {friend}.
    In the middle of {movie} {trouble}, and nobody left.
    I cannot stop thinking about {moment} in {movie}.
    {friend} says {movie} is {view}, and I have not slept over it.
    We need {count} more chairs for {movie} on {day}.
    Vote by {day}: {movie} or {movie2}.
    {relative} laughed at {moment}, alone, for {number} seconds.
    {movie} again, the {nth} time, and {moment} still works.
    Double bill at {place}: {movie}, soup, {movie2}.
    Walked home along {street} after {movie}, and nobody said a word till {friend} did.`,
  followUps: `
    For me it was {view}.
    {moment} alone is worth the hard chairs.
    Halfway through {trouble}.
    {friend} walked out at {moment} and came back for the end.
    We argued at {place} until {time}.
    {movie2} is better, {relative} maintains.
    Next week {movie2}, unless {friend} finds the reels.
    Bring a cushion, the {nth} row is all springs.`,
});

export const theatre = topic('theatre', {
  house: 'The Ropewalk Players',
  houseBio: 'Amateur in the old sense. Two plays a year, one with rain. We need people who can lift.',
  bios: `
    Third tree from the left
    Paints sets, forgets lines
    Stage whisper
    Can cry on cue, cannot park
    Prompter since school`,
  slots: {
    role: 'the duke | the second murderer | a talking wall | the landlady | the ghost’s cousin | the messenger | the moon | the jealous baker | the drowned man | a suitcase | the judge | the back of the horse',
    shortrole: 'duke | ghost | landlady | judge | moon | murderer | messenger',
    prop: 'a rubber fish | the throne | a working telephone | forty paper roses | the collapsing bed | a stuffed gull | a letter in red wax | the storm machine | a cake that can be cut every night',
    scene:
      'the storm | the trial | the second kiss | the bit with the ladder | the banquet | the confession | the sword fight | the whole third act | the curtain call',
    state:
      'holds together | falls apart beautifully | makes {friend} laugh every time | still has no ending | runs four minutes long | finally works | needs more rope | scares {relative}',
  },
  openers: `
    {scene} {state}, {number} days before we open.
    I am {role} this time, with {count} lines and a hat.
    {friend} plays {role}, {friend2} plays {role2}, and I move {prop}.
    Has anybody got {prop} that we could borrow until {day}?
    Rehearsed {scene} at {place} until {time}, and it {state}.
    {prop} broke in the middle of {scene} and we played on.
    {relative} would make a perfect {shortrole} and refuses.
    Painted {count} metres of sky {when} for {scene}.
    Auditions at {place} on {day} from {time}, we still lack {role} and {role2}.
    {friend} fell off the stage during {scene}, bowed, climbed back.
    Somebody has to be {role2} on {day}, {friend} has a cold.
    Ran my lines to {place} and back, loudly, as {role}.`,
  followUps: `
    Everything else {state}.
    {prop} is drying on my kitchen table.
    {friend} prompts, so nothing can go wrong in {scene2}.
    The costume for {role} itches in {count} places.
    Tickets at {place}, pay what you can, {day} and after.
    {scene2} on {day} at {time}, please know your lines.
    It would help if {friend} stopped laughing at {role}.
    We have {prop}, and now we need courage.`,
});
