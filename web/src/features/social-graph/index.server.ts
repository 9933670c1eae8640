export { formAct, personActions } from './acts.server.ts';
