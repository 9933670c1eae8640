export { formAct, muteEnd, personActions } from './acts.server.ts';
