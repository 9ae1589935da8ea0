import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { postForm } from '../support/kinds.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
const year = new Date().getFullYear();

test('[ACT-1] [ACT-2] [ACT-6] L’association note un webinaire au clavier, compte qui est venu, lit ses totaux, supprime et reprend', async ({
	browser
}) => {
	const { page, context, wire } = await openBrowserFor(browser, 'Hélène, évaluation');
	await tryAs({ page, context, wire, name: 'Hélène' }, 'demoevaluation');
	await goByMenu(page, 'Activités');
	await expect(page.getByRole('heading', { level: 1, name: 'Activités' })).toBeVisible();
	await look(page, 'activites-au-debut');

	await page.getByRole('link', { name: 'Noter une activité' }).click();
	await page.getByRole('button', { name: 'Noter, puis dire qui est venu' }).click();
	await expect(page.getByText('Choisissez de quelle activité il s’agit.').first()).toBeVisible();
	await look(page, 'activite-nouvelle');
	await fitsNarrow(page, 'activite-nouvelle');

	// by the keyboard alone
	await page.goto('/activites/nouvelle');
	await tabTo(page, /^Genre/);
	await page.keyboard.type('Webinaire');
	await tabTo(page, /^Titre/);
	await page.keyboard.type('Les TSO dans tous leurs états');
	// a date has a focus of its own inside
	await page.getByLabel(/^Format/).focus();
	await page.keyboard.type('En visio');
	await tabTo(page, /^Places/);
	await page.keyboard.type('20');
	await pressOn(page, 'Noter, puis dire qui est venu');
	await expect(page.getByRole('heading', { name: 'Les TSO dans tous leurs états' })).toBeVisible();
	await expect(page.getByText('Il reste à dire qui est venu')).toBeVisible();

	const heads = (name: string) => page.getByLabel(`${name} : personnes`, { exact: true });
	await tabTo(page, 'Pharmacien·ne·s : personnes');
	await page.keyboard.type('trois');
	await pressOn(page, 'Enregistrer les présences');
	await expect(page.getByRole('link', { name: /un nombre entier, ou rien/ })).toBeVisible();
	await look(page, 'activite-erreur');
	await heads('Pharmacien·ne·s').fill('3');
	await heads('Infirmier·ère·s').fill('12');
	await heads('Coordination (CPTS, DAC, MSP…)').fill('6');
	await page.getByLabel('Coordination (CPTS, DAC, MSP…) : dont déjà venues cette année').fill('2');
	await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
	await expect(page.getByText('21 participations')).toBeVisible();
	await expect(page.getByText('19 participants')).toBeVisible();
	await expect(page.getByText('Plus que les 20 places prévues.')).toBeVisible();

	// undone, then done again
	await heads('Pharmacien·ne·s').fill('8');
	await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
	await expect(page.getByText('26 participations')).toBeVisible();
	await page.getByRole('button', { name: 'Annuler' }).click();
	await expect(page.getByText('21 participations')).toBeVisible();

	await page.getByText('Nommer une personne de l’annuaire').click();
	await page.getByLabel('Début du nom').fill('carp');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await page.getByRole('button', { name: 'Ajouter Émilie Carpentier' }).click();
	await expect(page.getByText('22 participations')).toBeVisible();
	await look(page, 'activite');
	await fitsNarrow(page, 'activite');

	await page.goto('/activites');
	const row = page.getByRole('row', { name: /Webinaire/ });
	await expect(row.first()).toContainText('22');
	await page.getByText('Par catégorie professionnelle').click();
	await expect(page.getByRole('table', { name: 'Participants par catégorie' })).toBeVisible();
	await look(page, 'activites');
	await fitsNarrow(page, 'activites');

	await page.getByRole('link', { name: 'Les TSO dans tous leurs états' }).click();
	await page.getByRole('button', { name: 'Supprimer cette activité' }).click();
	await expect(page.getByRole('heading', { name: 'Activité supprimée' })).toBeVisible();
	await look(page, 'activite-supprimee');
	await page.getByRole('button', { name: 'Annuler la suppression' }).click();
	await expect(page.getByText('22 participations')).toBeVisible();
	expect(wire.complaints).toEqual([]);
});

test('[ACT-4] [ACT-7] Le pôle note son Copil et rien d’autre ; sa page dit qui y était', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const { page } = nadia;
	await tryAs(nadia, 'democoordination');
	await page.goto('/poles/demoperonne#copil');
	const part = page.getByRole('region', { name: 'Copil' });
	await part.getByRole('link', { name: 'Noter un Copil' }).click();
	await expect(page.getByLabel('Genre').getByRole('option')).toHaveText([
		'Comité de pilotage (Copil)'
	]);
	await expect(page.getByLabel('Titre')).toHaveValue('Copil du pôle Péronne');
	await page.getByRole('button', { name: 'Noter, puis dire qui est venu' }).click();
	await page.getByLabel('Spécialistes : personnes', { exact: true }).fill('2');
	await page.getByLabel('Autres : personnes', { exact: true }).fill('1');
	await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
	await expect(page.getByText('3 participations')).toBeVisible();

	await page.goto('/poles/demoperonne#copil');
	await expect(part).toContainText('3 personnes : Spécialistes : 2, Autres : 1.');
	await expect(page.getByRole('region', { name: 'Accompagnement du pôle' })).toHaveCount(0);
	await look(page, 'pole-copil');
	await fitsNarrow(page, 'pole-copil');

	// of another kind, by hand
	const forged = await postForm(
		page.request,
		'/activites/nouvelle?/noter',
		origin,
		{ kind: 'bureau', title: 'Bureau', day: `${year}-01-10`, format: 'presentiel', poleId: '' },
		'data'
	);
	expect((await forged.json()).type).toBe('failure');

	const emilie = await openBrowserFor(browser, 'Émilie, pharmacienne');
	await tryAs(emilie, 'demopharmacienne');
	await expect(emilie.page.getByRole('link', { name: 'Activités', exact: true })).toHaveCount(0);
	for (const path of ['/activites', '/activites/nouvelle', '/activites/compteurs']) {
		expect((await emilie.page.request.get(path)).status(), path).toBeGreaterThan(400);
	}
	for (const { wire } of [nadia, emilie]) expect(wire.complaints).toEqual([]);
});

test('[ACT-13] L’association suit un nouveau pôle, étape par étape', async ({ browser }) => {
	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	await tryAs(helene, 'demoevaluation');
	await page.goto('/poles/demoperonne#accompagnement');
	const part = page.getByRole('region', { name: 'Accompagnement du pôle' });
	const steps = part.getByText('Toutes les étapes', { exact: true });
	if (!(await part.getByRole('listitem').first().isVisible())) await steps.click();
	const first = part.getByRole('listitem').filter({ hasText: 'Première rencontre' });
	await expect(
		part.getByRole('listitem').filter({ hasText: 'Référent·e désigné·e' })
	).not.toContainText('se voit quand');
	await first.getByLabel('Fait le').fill(`${year}-01-12`);
	await first.getByRole('button', { name: /^Noter comme fait/ }).click();
	await expect(first).toContainText('12 janvier');
	await expect(first).toContainText('par ');
	await look(page, 'pole-accompagnement');
	await fitsNarrow(page, 'pole-accompagnement');
	await first.getByRole('button', { name: /^Reprendre/ }).click();
	await expect(first.getByRole('button', { name: /^Noter comme fait/ })).toBeVisible();
	expect(helene.wire.complaints).toEqual([]);
});

test('[ACT-18] Un compteur vide n’est pas zéro, et chacun dit qui l’a saisi', async ({
	browser
}) => {
	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	await tryAs(helene, 'demoevaluation');
	await page.goto('/activites/compteurs');
	const field = (name: string) => page.getByLabel(name, { exact: true });
	await field('Lettres d’information envoyées').fill('14');
	await field('Réunions du conseil scientifique et technique').fill('0');
	await field('Ressources relayées').fill('beaucoup');
	await page.getByRole('button', { name: /^Enregistrer les compteurs/ }).click();
	await expect(page.getByRole('link', { name: /Ressources relayées/ })).toBeVisible();
	await field('Ressources relayées').fill('');
	await page.getByRole('button', { name: /^Enregistrer les compteurs/ }).click();
	await expect(page.getByText('Les compteurs sont enregistrés.').first()).toBeVisible();
	await page.reload();
	await expect(field('Lettres d’information envoyées')).toHaveValue('14');
	await expect(field('Réunions du conseil scientifique et technique')).toHaveValue('0');
	await expect(field('Ressources relayées')).toHaveValue('');
	await expect(page.getByText(/En envois\. Saisi par Hélène Masson/)).toBeVisible();
	await look(page, 'compteurs');
	await fitsNarrow(page, 'compteurs');
	expect(helene.wire.complaints).toEqual([]);
});
