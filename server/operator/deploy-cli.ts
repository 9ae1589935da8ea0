import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseEnv } from 'node:util';
import { checkDeployment } from './check-deployment.ts';
import { fillTemplate } from './fill-template.ts';

const templates = ['livekit.yaml', 'turnserver.conf', 'nginx.conf'] as const;
const folder = new URL('../../deploy/', import.meta.url);

/** `npm run --silent deploiement -- intervisio.env dossier`: the configurations of LiveKit, coturn and nginx. */
async function main([source, target]: readonly string[]): Promise<number> {
	if (!source || !target) {
		console.error('Usage : npm run --silent deploiement -- fichier.env dossier');
		return 2;
	}
	const given = parseEnv(await readFile(source, 'utf8'));
	const variables = { ...given, SITE_HOST: hostOf(given['ORIGIN']) };
	const problems = new Set(checkDeployment(variables));
	const files = await Promise.all(
		templates.map(async (name) => {
			const filled = fillTemplate(
				await readFile(new URL(`${name}.modele`, folder), 'utf8'),
				variables
			);
			for (const problem of filled.problems) problems.add(problem);
			return { name, text: filled.text };
		})
	);
	if (problems.size > 0) {
		console.error('Rien n’est écrit :\n' + [...problems].map((line) => `  - ${line}`).join('\n'));
		return 1;
	}
	await mkdir(target, { recursive: true, mode: 0o700 });
	// Two of them hold secrets.
	for (const { name, text } of files) await writeFile(join(target, name), text, { mode: 0o600 });
	console.log(`Écrits dans ${target} : ${templates.join(', ')}.`);
	return 0;
}

function hostOf(origin: string | undefined): string | undefined {
	return origin && URL.canParse(origin) ? new URL(origin).hostname : undefined;
}

process.exitCode = await main(process.argv.slice(2));
