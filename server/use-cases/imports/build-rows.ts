import { ficheReprise } from '#domain/fiche/definitions.ts';
import type { FichePerson } from '#domain/fiche/fiche-context.ts';
import { isFresh, type Ref } from '#domain/imports/plan.ts';
import { poleCode } from '#domain/imports/pole-code.ts';
import { likenessOf } from '#domain/dossier/likeness.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import type { RepriseKnown } from '#server/db/reprise-known.ts';
import type { RepriseRows } from '#server/db/reprise-write.ts';
import { inTurns } from '#server/use-cases/in-turns.ts';
import { contentOf } from './fiche-content.ts';
import type { RepriseDeps } from './import-deps.ts';
import type { Planned } from './plan-reprise.ts';

/** What is not in the file: meetings were held at lunch, and lasted as long as they do (domain.md §6). */
const usual = { hour: '12:30', minutes: 90 } as const;
const unknownOrganiser = 'Structure non reprise';

interface Act {
	readonly repriseId: string;
	readonly by: string;
	readonly at: Date;
}

/** Turns a plan into rows: ids are given here, and a fiche's content is written as it will be read. */
export async function buildRows(
	deps: Pick<RepriseDeps, 'id' | 'sha256' | 'dossierCode' | 'day' | 'guardVersion'>,
	{ plan, unsafe }: Pick<Planned, 'plan' | 'unsafe'>,
	known: RepriseKnown,
	act: Act
): Promise<RepriseRows> {
	const { writes } = plan;
	const ids = new Map<Ref, string>();
	const idOf = (ref: Ref): string => {
		if (!isFresh(ref)) return ref;
		const id = ids.get(ref) ?? deps.id();
		ids.set(ref, id);
		return id;
	};
	const safe = (text: string, otherwise: string) => (unsafe.has(text) ? '' : text) || otherwise;
	const { repriseId } = act;

	const codes = new Set(known.poles.map(({ code }) => code));
	const poles = writes.poles.map(({ ref, name, bassin, organiser, organiserKind }) => {
		const code = poleCode(name, codes);
		codes.add(code);
		const place = { bassin: safe(bassin, ''), organiser: safe(organiser, unknownOrganiser) };
		return { ...{ id: idOf(ref), name, code, organiserKind }, ...place };
	});
	const poleOf = new Map(
		[...known.poles, ...poles].map(({ id, name, code }) => [id, { name, code }] as const)
	);

	const participationsOf = groupBy(writes.participations, ({ meetingRef }) => meetingRef);
	const meetings = await inTurns(writes.meetings, (meeting) => {
		const startsAt = parisInstant(meeting.day, usual.hour);
		if (!startsAt) throw new Error('no such day in Paris');
		const came = participationsOf(meeting.ref);
		const far = came.filter(({ remote }) => remote).length;
		const told = far === 0 ? 'presentiel' : far === came.length ? 'distance' : 'hybride';
		return {
			...{ id: idOf(meeting.ref), poleId: idOf(meeting.poleRef), startsAt, repriseId },
			...{ minutes: usual.minutes, organiserKind: meeting.organiserKind, guided: false },
			organiser: safe(meeting.organiser, unknownOrganiser),
			format: meeting.format ?? told,
			endedAt: new Date(startsAt.getTime() + usual.minutes * 60_000)
		};
	});
	const meetingOf = new Map<string, { startsAt: Date; organiser: string; poleId: string }>([
		...known.meetings.map((one) => [one.id, one] as const),
		...meetings.map((one) => [one.id, one] as const)
	]);

	const people = writes.people.map(({ ref, details }) => ({
		...{ id: idOf(ref), ...details, introducedBy: act.by, createdAt: act.at }
	}));
	const nameOf = new Map(
		[...known.people, ...people].map(
			({ id, givenName, familyName, fonction }) =>
				[id, { name: `${givenName} ${familyName}`, fonction }] as const
		)
	);

	const participants = await inTurns(writes.participations, (one) => ({
		...{ intervisionId: idOf(one.meetingRef), personId: idOf(one.personRef), role: 'participant' },
		...{ categorie: one.categorie, liberal: one.liberal, indemnisedBefore: one.indemnised },
		lobby: 'parti'
	}));
	// [IMP-12] no time is known: there from the beginning to the end, and so for each situation
	const presences = await inTurns(writes.participations, (one) => {
		const intervisionId = idOf(one.meetingRef);
		const startsAt = meetingOf.get(intervisionId)?.startsAt ?? act.at;
		const leftAt = new Date(startsAt.getTime() + usual.minutes * 60_000);
		return {
			...{ id: deps.id(), intervisionId, personId: idOf(one.personRef), source: 'reprise' },
			...{ mode: one.remote ? 'visio' : 'salle', enteredAt: startsAt, leftAt, seenAt: leftAt },
			recordedBy: act.by
		};
	});

	// [CON-3] a dossier is as old as what is known of its patient, whenever it was taken over
	const since = new Map<Ref, Date>();
	for (const { dossierRef, meetingRef } of writes.situations) {
		const at = meetingOf.get(idOf(meetingRef))?.startsAt ?? act.at;
		if (at < (since.get(dossierRef) ?? act.at)) since.set(dossierRef, at);
	}
	const used = new Set(known.dossierCodes.values());
	const dossiers = await inTurns(writes.dossiers, ({ ref, poleRef, designation }) => {
		const pole = poleOf.get(idOf(poleRef));
		let code = deps.dossierCode(pole?.code ?? 'XXX');
		while (used.has(code)) code = deps.dossierCode(pole?.code ?? 'XXX');
		used.add(code);
		const likeness = likenessOf(designation);
		const createdAt = since.get(ref) ?? act.at;
		return { ...{ id: idOf(ref), poleId: idOf(poleRef), code, designation, likeness, createdAt } };
	});
	const codeOf = new Map([
		...known.dossierCodes,
		...dossiers.map(({ id, code }) => [id, code] as const)
	]);

	const positions = new Map<string, number>();
	const situations = writes.situations.map((one) => {
		const intervisionId = idOf(one.meetingRef);
		const position = (positions.get(intervisionId) ?? known.positions.get(intervisionId) ?? 0) + 1;
		positions.set(intervisionId, position);
		const dossierId = idOf(one.dossierRef);
		return { ...{ id: idOf(one.ref), intervisionId, dossierId, position }, phase: 'reprise' };
	});
	const attended = new Set(participants.map((one) => `${one.intervisionId} ${one.personId}`));

	const invitationsOf = groupBy(writes.invitations, ({ situationRef }) => situationRef);
	const fiches = await inTurns(writes.situations, (one) => {
		const meetingId = idOf(one.meetingRef);
		const meeting = meetingOf.get(meetingId);
		const invites = invitationsOf(one.ref).map(({ personRef }): FichePerson => {
			const personId = idOf(personRef);
			return { personId, ...(nameOf.get(personId) ?? { name: '', fonction: '' }) };
		});
		const content = contentOf(one, {
			dossierCode: codeOf.get(idOf(one.dossierRef)) ?? '',
			poleName: poleOf.get(meeting?.poleId ?? '')?.name ?? '',
			structure: meeting?.organiser ?? '',
			date: deps.day(meeting?.startsAt ?? act.at),
			invites,
			absents: invites.filter(({ personId }) => !attended.has(`${meetingId} ${personId}`))
		});
		return {
			...{ id: deps.id(), situationId: idOf(one.ref), formVersion: ficheReprise.version },
			...{ guardVersion: deps.guardVersion, blockingLeft: 0, content },
			...{ sha256: deps.sha256(content), finalisedBy: act.by, finalisedAt: act.at, repriseId },
			nonRepris: [...one.nonRepris]
		};
	});

	const dayOf = new Map(writes.meetings.map(({ ref, day }) => [ref, day] as const));
	return {
		...{ poles, people, meetings, participants, presences, dossiers, situations, fiches },
		personPoles: writes.people.map(({ ref, poleRef }) => ({
			...{ personId: idOf(ref), poleId: idOf(poleRef) }
		})),
		marks: writes.dossiers.map(({ ref, mark }) => ({ mark, dossierId: idOf(ref), repriseId })),
		invites: writes.invitations.map((one) => ({
			...{ situationId: idOf(one.situationRef), personId: idOf(one.personRef) },
			...{ medecinTraitant: one.medecinTraitant, pharmacienAttitre: one.pharmacienAttitre }
		})),
		restitutions: writes.situations.flatMap(({ ref, restitution }) =>
			restitution === null
				? []
				: [
						{
							...{ situationId: idOf(ref), outcome: 'faite', doneOn: restitution.doneOn },
							...{ recordedBy: act.by, recordedAt: act.at }
						}
					]
		),
		reprogrammations: writes.situations.flatMap(({ ref, meetingRef, reprogrammation }) =>
			reprogrammation === null
				? []
				: [
						{
							situationId: idOf(ref),
							decidedOn: dayOf.get(meetingRef) ?? known.days.get(meetingRef) ?? '',
							...reprogrammation
						}
					]
		)
	};
}
