/**
 * Imported into an earlier server (`node --import`): posts are stored for one caller a statement there, where callers who
 * post at the same time shared one (docs/decisions/012). The statement and all else stay as they were, so what is measured
 * is HTTP with the unshared statement. Reads and limits still share. A server without that module runs as it is.
 */
import { registerHooks } from 'node:module';
import { withoutSharing } from './without-sharing.ts';

/** The module's name before and after it was renamed. */
const SHARING = /\/server\/src\/platform\/database\/(batched|coalesced)\.ts$/;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const name = SHARING.exec(url)?.[1];
    if (name === undefined) return loaded;
    const { source } = loaded;
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source ?? undefined);
    return { ...loaded, source: withoutSharing(text, `${name}Over`) };
  },
});
