import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { addPerson, addSituation, recordAccord, setConcerned } from '../support/prepare.ts';
import { test } from '../support/test.ts';

const odile = {
	...{ givenName: 'Odile', familyName: 'Rabier', email: 'odile.rabier@exemple.fr' },
	...{ profession: 'Médecin généraliste', mode: 'Libéral', fonction: 'médecin généraliste' },
	...{ structureKind: 'Cabinet libéral', structureName: 'Cabinet de la Source' },
	...{ role: 'Participant·e', categorie: 'Généralistes libéraux' }
};

test('an accord withdrawn before the day: the guests and the coordination are told', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia Lemaire');
	const { page } = nadia;
	await tryAs(nadia, 'democoordination');
	const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
	await page.goto('/intervisions/nouvelle');
	await page.getByLabel('Date').fill(day);
	await page.getByLabel('Heure').fill('12:15');
	await page.getByRole('button', { name: 'Créer l’Intervision' }).click();
	await page.waitForURL(/\/intervisions\/(?!nouvelle)/);
	const sheet = new URL(page.url()).pathname;
	await addPerson(page, odile);
	await addSituation(page, {
		...{ designation: 'Solène B.', problem: 'Le suivi se distend.' },
		...{ demandeurs: [], problematiques: [], motifs: [] }
	});
	await page.getByRole('button', { name: /Envoyer les invitations/ }).click();
	await expect(page.getByText(/\d\sinvitations? envoyées?/).first()).toBeVisible();
	await page.getByRole('link', { name: /Accord et personnes concernées/ }).click();
	await recordAccord(page, { state: 'Donné, par oral', day: '2026-11-20' });
	await setConcerned(page, ['Odile Rabier'], 'Odile Rabier');

	await test.step('withdrawn: nothing else is asked', async () => {
		await page.getByRole('link', { name: 'Le patient retire son accord' }).click();
		await page.getByRole('button', { name: 'Enregistrer le retrait' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	await test.step('« À faire » leads to who was told, and the line goes once it is noted', async () => {
		await page.goto('/accueil');
		const line = page
			.getByRole('listitem')
			.filter({ hasText: 'retirée de l’ordre du jour' })
			.filter({ has: page.locator(`a[href^="${sheet}"]`) });
		await look(page, 'retrait-accueil');
		await line.getByRole('link').click();
		await expect(page).toHaveURL(new RegExp(sheet));
		const notice = page.getByText(/Prévenues par courriel/);
		await expect(notice).toContainText('Odile Rabier');
		await look(page, 'retrait-intervision');
		await fitsNarrow(page, 'retrait-intervision');
		await page.getByRole('button', { name: /C’est noté/ }).click();
		await expect(notice).toHaveCount(0);
		await page.goto('/accueil');
		await expect(line).toHaveCount(0);
	});

	await test.step('the letter says that a situation was taken off, and not which', async () => {
		await page.goto('/boite-aux-lettres');
		const letters = page.getByRole('listitem').filter({ hasText: odile.email });
		await letters.first().getByRole('link').first().click();
		const text = await page.getByRole('article').innerText();
		expect(text).toContain('a été retirée de l’ordre du jour');
		expect(text).not.toMatch(/Solène|accord|suivi|PER-/);
	});
});
