import { randomDossierCode } from '#server/random-id.ts';
import type { PersonRecord } from '#server/db/people.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { seedOtherPoles } from './poles.ts';
import { seedDemandes } from './demandes.ts';
import { personas, type Persona } from './people.ts';
import { demoSituations, type DemoSituation } from './situations.ts';

/** The demonstration's only Intervision. */
export const demoIntervisionId = 'demointervision';
const poleId = 'demoperonne';

/** Fills an empty demonstration: the Péronne pôle, fully remote, one Intervision today. Does nothing the second time. */
export async function seedDemonstration(deps: Deps): Promise<void> {
	if (await deps.people.byId(personas[0]?.id ?? '')) return;
	await deps.people.addPole({
		id: poleId,
		name: 'Péronne',
		code: 'PER',
		organiser: 'DAC de la Somme',
		organiserKind: 'dac',
		bassin: 'Somme',
		defaultFormat: 'distance',
		rhythm: 'bimestriel',
		alternating: true,
		weekday: 2,
		weekOfMonth: 3,
		monthsOff: [7, 8]
	});
	for (const persona of personas) {
		await deps.people.add(personOf(persona));
		for (const mandat of persona.mandats) {
			const regional = ['evaluation', 'dpo', 'direction'].includes(mandat);
			await deps.people.grant(persona.id, regional ? '*' : poleId, mandat);
		}
	}
	await deps.intervisions.add({
		id: demoIntervisionId,
		poleId,
		startsAt: todayAtLunch(deps.now()),
		minutes: 90,
		organiser: 'DAC de la Somme',
		organiserKind: 'dac'
	});
	for (const { id, role } of personas) {
		if (role) await deps.intervisions.addParticipant(demoIntervisionId, id, role);
	}
	for (const situation of demoSituations) await addDemoSituation(deps, situation);
	await seedOtherPoles(deps);
	await seedDemandes(deps, poleId);
}

function personOf(persona: Persona): PersonRecord {
	const { id, givenName, familyName, email, profession, mode } = persona;
	const { structureKind, structureName, fonction, coordonne } = persona;
	const exercice = { profession, mode, structureKind, structureName, fonction, coordonne };
	return { id, givenName, familyName, email, ...exercice };
}

async function addDemoSituation(deps: Deps, demo: DemoSituation): Promise<void> {
	const dossierId = deps.id();
	const situationId = deps.id();
	const { accord, invited, medecinTraitant, pharmacien, designation, demandeur, ...demande } = demo;
	const { refused, ...recorded } = accord;
	await deps.dossiers.add({ id: dossierId, poleId, code: randomDossierCode('PER'), designation });
	const row = {
		id: situationId,
		intervisionId: demoIntervisionId,
		dossierId,
		demandeurId: demandeur,
		problem: demande.problem,
		demandeurs: [...demande.demandeurs],
		motifs: [...demande.motifs],
		problematiques: [...demande.problematiques],
		formerPistes: [...demande.formerPistes]
	};
	await deps.transaction((tx) => deps.situations.add(row, tx));
	await deps.situations.setInvites(
		situationId,
		invited.map((personId) => ({
			personId,
			medecinTraitant: personId === medecinTraitant,
			pharmacienAttitre: personId === pharmacien
		}))
	);
	const at = deps.now();
	await deps.transaction((tx) =>
		deps.dossiers.recordAccord(
			tx,
			dossierId,
			{ ...recorded, collectedOn: at.toISOString().slice(0, 10), refusedPersonIds: refused },
			{ id: deps.id(), by: 'democoordination', at }
		)
	);
}

/** 12 h 30 in Paris today, whatever this machine's zone. */
function todayAtLunch(now: Date): Date {
	const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
	const noonUtc = new Date(`${day}T12:30:00Z`);
	const parisHour = Number(
		new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', hour12: false })
			.formatToParts(noonUtc)
			.find(({ type }) => type === 'hour')?.value
	);
	return new Date(noonUtc.getTime() - (parisHour - 12) * 3_600_000);
}
