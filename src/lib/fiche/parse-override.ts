import * as v from 'valibot';
import { overrideReasonCodes, reasonTextLength } from '#domain/guard/override/override-reason.ts';

/** A passage kept with a reason, as it travels. */
export const passageOverride = v.strictObject({
	id: v.pipe(v.string(), v.maxLength(100)),
	reason: v.picklist(overrideReasonCodes),
	text: v.pipe(v.string(), v.maxLength(reasonTextLength))
});
