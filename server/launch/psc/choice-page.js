/**
 * The page of the simulator: who are you? Links and no script.
 * @param {string} uid
 * @param {readonly import('./professionals.js').Professional[]} people
 */
export function choicePage(uid, people) {
	const lines = people.map(
		({ rpps, givenName, familyName, words }) =>
			`<li><a href="/choisir/${uid}?qui=${rpps}">${givenName} ${familyName}</a><br>${words}</li>`
	);
	return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Simulateur de Pro Santé Connect</title>
<style>
	body { max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif }
	li { margin-block: 1rem }
	a { display: inline-block; padding-block: .25rem }
</style>
<main>
<h1>Simulateur de Pro Santé Connect</h1>
<p>Démonstration : ces personnes n’existent pas, et ceci n’est pas le service de l’Agence du Numérique en Santé. Qui êtes-vous ?</p>
<ul>
${lines.join('\n')}
</ul>
<p><a href="/choisir/${uid}?qui=">Renoncer et revenir</a></p>
</main>
</html>`;
}
