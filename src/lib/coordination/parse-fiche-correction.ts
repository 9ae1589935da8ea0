import * as v from 'valibot';
import {
	correctionReasonCodes,
	correctionTextLength,
	type CorrectionReason
} from '#domain/fiche/correction.ts';
import {
	overrideReasonCodes,
	type PassageOverride
} from '#domain/guard/override/override-reason.ts';
import { parseNamesToWatch } from '#domain/situation/names-to-watch.ts';
import { code, nullableText, tick, type Typed } from './form-fields.ts';
import { questionBox } from './form-memory.ts';
import { parseForm, type FormError } from './parse-form.ts';

/** Names of what the form asks beside the fiche's own fields; no field of a fiche is called so. */
export const correctionNames = {
	reason: 'correction-raison',
	text: 'correction-texte',
	name: 'nom-a-surveiller',
	noName: 'aucun-nom',
	keep: 'garder-',
	keepText: 'garder-texte-'
} as const;

interface CorrectionForm {
	readonly reason: CorrectionReason;
	readonly reasonText: string | null;
	readonly known: readonly string[];
	readonly answers: {
		readonly dismissed: readonly string[];
		readonly maintained: readonly PassageOverride[];
	};
}

const form = v.object({
	[correctionNames.reason]: code(
		correctionReasonCodes,
		'Choisissez pourquoi la fiche est corrigée.'
	),
	[correctionNames.text]: nullableText(correctionTextLength),
	[correctionNames.noName]: tick
});

/** [FIC-20] Reads what a correction says beside its texts; the name to watch is asked again, « none » is an answer. */
export function parseCorrection(
	typed: Typed
):
	| { readonly ok: true; readonly output: CorrectionForm }
	| { readonly ok: false; readonly errors: readonly FormError[] } {
	const parsed = parseForm(form, typed);
	const name = typed[correctionNames.name]?.[0]?.trim() ?? '';
	const names = name === '' ? [] : parseNamesToWatch(name);
	const none = correctionNames.noName in typed;
	const errors: FormError[] = parsed.ok ? [] : [...parsed.errors];
	if (names === null || (name === '' && !none)) {
		const message = 'Donnez le nom de famille à surveiller, ou dites qu’il n’y en a pas.';
		errors.push({ field: correctionNames.name, message });
	}
	if (!parsed.ok || names === null || errors.length > 0) return { ok: false, errors };
	const { output } = parsed;
	return {
		ok: true,
		output: {
			reason: output[correctionNames.reason],
			reasonText: output[correctionNames.text],
			known: names,
			answers: { dismissed: [...(typed[questionBox] ?? [])], maintained: keptOf(typed) }
		}
	};
}

/** [FIC-20] What goes back to the browser: never the name. */
export function withoutName(typed: Typed): Typed {
	return Object.fromEntries(
		Object.entries(typed).filter(([field]) => field !== correctionNames.name)
	);
}

function keptOf(typed: Typed): readonly PassageOverride[] {
	const { keep, keepText } = correctionNames;
	return Object.entries(typed).flatMap(([field, [value]]) => {
		if (!field.startsWith(keep) || field.startsWith(keepText)) return [];
		const reason = overrideReasonCodes.find((one) => one === value);
		const id = field.slice(keep.length);
		return reason ? [{ id, reason, text: typed[`${keepText}${id}`]?.[0]?.trim() ?? '' }] : [];
	});
}
