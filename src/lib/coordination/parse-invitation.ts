import * as v from 'valibot';
import { informedByCodes } from '#domain/invitation/medecin-informe.ts';
import {
	relanceStepCodes,
	type RelancePlan,
	type RelanceStep
} from '#domain/invitation/relance-plan.ts';
import { code, line, type Typed } from './form-fields.ts';
import { parseForm, type FormError, type ParsedForm } from './parse-form.ts';

/** The form « Le médecin traitant est informé ». `today` in Paris: nobody was informed tomorrow. */
export function parseInformed(typed: Typed, today: string) {
	const form = v.object({
		situationId: line('Cette situation n’est plus à l’ordre du jour. Rechargez la page.', 40),
		on: v.pipe(
			line('Indiquez la date.', 10),
			v.isoDate('Indiquez la date.'),
			v.check((day) => day <= today, 'Cette date est à venir.')
		),
		how: code(informedByCodes, 'Indiquez comment.')
	});
	return parseForm(form, typed);
}

/** The steps left out: those whose box is not ticked. */
export function parseSwitches(typed: Typed): readonly RelanceStep[] {
	const kept = typed['etapes'] ?? [];
	return relanceStepCodes.filter((step) => !kept.includes(step));
}

/** How many days before each step leaves; nothing written means never. */
export function parsePolePlan(typed: Typed): ParsedForm<RelancePlan> {
	const errors: FormError[] = [];
	const days = (step: RelanceStep): number | null => {
		const text = (typed[step]?.[0] ?? '').trim();
		if (text === '') return null;
		if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60) return Number(text);
		errors.push({ field: step, message: 'Indiquez un nombre de jours, de 1 à 60.' });
		return null;
	};
	const output: RelancePlan = {
		'premiere-relance': days('premiere-relance'),
		'seconde-relance': days('seconde-relance'),
		rappel: days('rappel'),
		lien: days('lien')
	};
	return errors.length > 0 ? { ok: false, errors, typed } : { ok: true, output, typed };
}
