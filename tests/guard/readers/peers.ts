import { frCompromise } from './fr-compromise.ts';
import { openRedaction } from './open-redaction.ts';
import type { Reader } from './reader.ts';
import { redactPiiReader } from './redact-pii.ts';

/** The npm packages that a project would try first, pinned exactly. */
export const peers: readonly Reader[] = [openRedaction, redactPiiReader, frCompromise];
