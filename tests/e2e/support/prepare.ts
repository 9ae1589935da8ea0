import { expect, type Page } from '@playwright/test';
import type { ToldSituation } from './situations.ts';

/** Someone added to an Intervision by the coordinatrice's form. */
export interface AddedPerson {
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string;
	readonly profession: string;
	readonly mode: string;
	readonly fonction: string;
	readonly structureKind: string;
	readonly structureName: string;
	readonly role: string;
	readonly categorie: string;
}

export const fullName = (person: AddedPerson): string => `${person.givenName} ${person.familyName}`;

/** Opens a folded form, or leaves it open. */
export async function unfold(page: Page, summary: string): Promise<void> {
	// Forms fold inside one another: the line itself is clicked, not the first one under it.
	const line = page.locator('summary').filter({ has: page.getByText(summary, { exact: true }) });
	if ((await line.locator('xpath=..').getAttribute('open')) === null) await line.click();
}

export async function addPerson(page: Page, person: AddedPerson): Promise<void> {
	await unfold(page, 'Créer une fiche professionnelle');
	const form = page.locator('form[action="?/ajouterPersonne"]');
	await form.getByLabel('Prénom').fill(person.givenName);
	await form
		.getByLabel('Nom', { exact: false })
		.and(form.locator('[name=familyName]'))
		.fill(person.familyName);
	await form.locator('[name=email]').fill(person.email);
	await form.locator('[name=profession]').selectOption({ label: person.profession });
	await form.locator('[name=mode]').selectOption({ label: person.mode });
	await form.locator('[name=fonction]').fill(person.fonction);
	await form.locator('[name=structureKind]').selectOption({ label: person.structureKind });
	await form.locator('[name=structureName]').fill(person.structureName);
	await form.locator('[name=role]').selectOption({ label: person.role });
	// the category is derived in front of the person who types
	await expect(form.getByText(person.categorie)).toBeVisible();
	await form.getByRole('button', { name: 'Ajouter à la liste' }).click();
	const list = page.getByRole('region', { name: 'Personnes attendues' });
	await expect(list.getByRole('rowheader', { name: fullName(person) })).toBeVisible();
}

export async function addSituation(
	page: Page,
	told: Pick<ToldSituation, 'designation' | 'problem' | 'demandeurs' | 'problematiques' | 'motifs'>
): Promise<void> {
	await unfold(page, 'Ajouter une situation');
	const form = page.locator('form[action="?/ajouterSituation"]');
	await form.locator('[name=designation]').fill(told.designation);
	await form.locator('[name=problem]').fill(told.problem);
	for (const [name, labels] of [
		['demandeurs', told.demandeurs],
		['problematiques', told.problematiques],
		['motifs', told.motifs]
	] as const) {
		for (const label of labels) {
			await form
				.locator(`label:has(input[name="${name}"])`)
				.filter({ hasText: label })
				.first()
				.locator('input')
				.check();
		}
	}
	await form.getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
	await expect(page.getByRole('heading', { name: told.designation })).toBeVisible();
}

/** Records the patient's answer on the situation's page. */
export async function recordAccord(
	page: Page,
	accord: {
		readonly state: string;
		readonly day: string;
		readonly refused?: string;
		readonly withheld?: string;
		readonly acceptsUnconcerned?: boolean;
	}
): Promise<void> {
	await unfold(page, 'Enregistrer sa réponse');
	const form = page.locator('form[action="?/enregistrer"]');
	await form.getByLabel(accord.state, { exact: true }).check();
	await form.locator('[name=collectedOn]').fill(accord.day);
	// Whoever asks for the Intervision is proposed; without a demandeur someone is chosen.
	const collector = form.locator('[name=collectedBy]');
	if ((await collector.inputValue()) === '') await collector.selectOption({ index: 1 });
	await form.getByLabel('Le patient sait qu’il peut retirer').check();
	if (accord.withheld || accord.acceptsUnconcerned || accord.refused) {
		await unfold(page, 'Préciser : à distance, limites, mineur ou majeur protégé');
	}
	if (accord.withheld) await form.locator('[name=withheld]').fill(accord.withheld);
	if (accord.acceptsUnconcerned) {
		await form.getByLabel('Il accepte la présence de professionnels').check();
	}
	if (accord.refused) {
		const list = form.getByRole('group', { name: /dont il refuse la présence/ });
		await list.getByLabel(new RegExp(accord.refused)).check();
	}
	await form.getByRole('button', { name: 'Enregistrer sa réponse' }).click();
	await expect(page.getByText('La situation peut être ouverte.')).toBeVisible();
}

/** Says who is concerned by the situation. */
export async function setConcerned(
	page: Page,
	names: readonly string[],
	medecinTraitant: string
): Promise<void> {
	const form = page.locator('form[action="?/concerner"]');
	for (const name of names) {
		await form
			.getByRole('group', { name: 'Personnes concernées' })
			.getByLabel(new RegExp(name))
			.check();
	}
	const option = form.locator('[name=medecinTraitant] option').filter({ hasText: medecinTraitant });
	await form
		.locator('[name=medecinTraitant]')
		.selectOption((await option.getAttribute('value')) ?? '');
	await form.getByRole('button', { name: /Enregistrer/ }).click();
	await expect(page.getByText('Les personnes concernées sont enregistrées.').first()).toBeVisible();
}
