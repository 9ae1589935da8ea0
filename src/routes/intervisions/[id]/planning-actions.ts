import type { RequestEvent } from '@sveltejs/kit';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { noSuchMoment, readMoment } from '#lib/coordination/parse-appointment.ts';
import {
	cancelForm,
	dateSettingsForm,
	moveForm,
	postponeForm
} from '#lib/coordination/parse-date-change.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { parisDay, parisHour } from '#domain/shared/paris-time.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { formatMoment, plural } from '#lib/ui/french-date.ts';

type Event = RequestEvent<{ id: string }>;
const typedIn = async (request: Request) => readTyped(await request.formData());

/** What the planning changes from the page of an Intervision. Each says how it is undone. */
export const planningActions = {
	modifierDate: async ({ locals, params, request }: Event) => {
		const parsed = parseForm(dateSettingsForm, await typedIn(request));
		if (!parsed.ok) return answerErrors('date', parsed);
		const { minutes, ...settings } = parsed.output;
		const wanted = { ...settings, minutes: Number(minutes) };
		const changed = await locals.app.changeDate(locals.actor, params.id, wanted);
		if (!changed.ok) return answerRefusal('date', parsed.typed, changed);
		return answerDone('date', 'La date est modifiée.');
	},

	reporter: async ({ locals, params, request }: Event) => {
		const parsed = parseForm(postponeForm, await typedIn(request));
		if (!parsed.ok) return answerErrors('report', parsed);
		const startsAt = readMoment(parsed.output.day, parsed.output.hour);
		if (startsAt === null) {
			const errors = [{ field: 'day', message: noSuchMoment }];
			return answerErrors('report', { errors, typed: parsed.typed });
		}
		const { reason } = parsed.output;
		const moved = await locals.app.postponeDate(locals.actor, params.id, { startsAt, reason });
		if (!moved.ok) return answerRefusal('report', parsed.typed, moved);
		const former = new Date(moved.former ?? startsAt);
		const fields = { day: parisDay(former), hour: parisHour(former), reason };
		return {
			...answerDone('report', `L’Intervision est reportée\u00A0: ${formatMoment(startsAt)}.`),
			undo: { action: `/intervisions/${params.id}?/reporter`, fields }
		};
	},

	annuler: async ({ locals, params, request }: Event) => {
		const parsed = parseForm(cancelForm, await typedIn(request));
		if (!parsed.ok) return answerErrors('annulation', parsed);
		const called = await locals.app.cancelDate(locals.actor, params.id, parsed.output);
		if (!called.ok) return answerRefusal('annulation', parsed.typed, called);
		const ids = called.ids ?? [];
		return {
			...answerDone('annulation', `${plural(ids.length, 'date annulée', 'dates annulées')}.`),
			undo: { action: `/intervisions/${params.id}?/retablir`, fields: { ids: ids.join(' ') } }
		};
	},

	retablir: async ({ locals, params, request }: Event) => {
		const typed = await typedIn(request);
		// The undo of a whole series names its dates; the button of the page restores its own.
		const ids = (typed['ids']?.[0] ?? params.id).split(' ').slice(0, 40);
		for (const id of ids) {
			const restored = await locals.app.restoreDate(locals.actor, id);
			if (!restored.ok) return answerRefusal('annulation', typed, restored);
		}
		return answerDone('annulation', `${plural(ids.length, 'date rétablie', 'dates rétablies')}.`);
	},

	deplacerSituation: async ({ locals, params, request }: Event) => {
		const parsed = parseForm(moveForm, await typedIn(request));
		if (!parsed.ok) return answerErrors('agenda', parsed);
		const { situationId, toId } = parsed.output;
		const moved = await locals.app.moveSituation(locals.actor, params.id, parsed.output);
		if (!moved.ok) return answerRefusal('agenda', parsed.typed, moved);
		return {
			...answerDone('agenda', 'La situation est déplacée, ses invitations avec elle.'),
			undo: {
				action: `/intervisions/${toId}?/deplacerSituation`,
				fields: { situationId, toId: params.id }
			}
		};
	},

	inscrireSuite: async ({ locals, params, request }: Event) => {
		const typed = await typedIn(request);
		const wanted = typed['situationId']?.[0] ?? '';
		const scheduled = await locals.app.scheduleFollowUp(locals.actor, params.id, wanted);
		if (!scheduled.ok) return answerRefusal('suites', typed, scheduled);
		return answerDone('suites', 'La situation est à l’ordre du jour, avec le même dossier.');
	},

	accepterInscription: async ({ locals, params, request }: Event) => {
		const typed = await typedIn(request);
		const registrationId = typed['registrationId']?.[0] ?? '';
		const confirmed = typed[questionBox] ?? [];
		const answer = { registrationId, confirmed };
		const accepted = await locals.app.acceptRegistration(locals.actor, params.id, answer);
		if (!accepted.ok) return answerRefusal('inscriptions', typed, accepted);
		return answerDone(
			'inscriptions',
			'La personne est sur la liste. L’invitation reste à envoyer.'
		);
	},

	accepterInscriptions: async ({ locals, params, request }: Event) => {
		const typed = await typedIn(request);
		const wanted = (typed['registrationIds'] ?? []).slice(0, 100);
		const answer = await locals.app.acceptRegistrations(locals.actor, params.id, wanted);
		if (!answer.ok) return answerRefusal('inscriptions', {}, answer);
		const { accepted, left } = answer;
		// Those who are left are still on the page: what stopped each one is said there.
		const errors = left.map(({ name, why, message }) => ({
			message: frenchSpaces(`${name} : ${message ?? refusalText[why]}`)
		}));
		if (accepted === 0) {
			const nobody = [{ message: 'Plus personne n’attend\u00A0: rechargez la page.' }];
			return answerErrors('inscriptions', { errors: left.length > 0 ? errors : nobody, typed: {} });
		}
		const done = `${plural(accepted, 'inscription validée', 'inscriptions validées')}. Les invitations restent à envoyer.`;
		return { ...answerDone('inscriptions', done), errors };
	},

	ecarterInscription: async ({ locals, params, request }: Event) => {
		const typed = await typedIn(request);
		const wanted = typed['registrationId']?.[0] ?? '';
		const dismissed = await locals.app.dismissRegistration(locals.actor, params.id, wanted);
		if (!dismissed.ok) return answerRefusal('inscriptions', typed, dismissed);
		return answerDone('inscriptions', 'La demande est écartée. Prévenez la personne si besoin.');
	}
};
