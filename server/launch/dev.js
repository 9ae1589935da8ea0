// `npm run dev`: Vite with hot reload, and the same secrets, database and LiveKit as `npm start`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { waitForHealth } from './app-process.js';
import { startChild, stopChild, stopEveryChild } from './child.js';
import { appEnvironment, obtainLivekit, startVideo } from './environment.js';
import { installPackages } from './install.js';
import { sentenceOf } from './launch-error.js';
import { createProgress } from './progress.js';
import { ROOT, readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';
import { welcomeText } from './welcome.js';

/** @type {(() => Promise<void>)[]} */
const started = [];

/** @param {number} code */
async function stopAll(code) {
	for (const stop of started.splice(0).reverse()) await stop();
	await stopEveryChild(2000);
	process.exit(code);
}

async function launch() {
	const progress = createProgress();
	const settings = readSettings(process.env);
	const logDir = join(settings.dataDir, 'logs');
	await mkdir(logDir, { recursive: true });
	/** @type {NodeJS.ProcessEnv} */
	const env = { ...(await appEnvironment(settings, process.env)), NODE_ENV: 'development' };
	await installPackages(ROOT, progress, logDir);
	const source = await obtainLivekit(progress, logDir);
	const stopVideo = await startVideo(source, settings, env, { logDir, say: progress.say });
	if (stopVideo) started.push(stopVideo);
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const address = ['--host', settings.host, '--port', String(settings.port), '--strictPort'];
	const child = startChild(process.execPath, [vite, 'dev', ...address], {
		cwd: ROOT,
		env,
		stdio: ['ignore', 'inherit', 'inherit']
	});
	started.push(() => stopChild(child, 5000));
	child.once('exit', (code) => void stopAll(code ?? 1));
	// The first request also builds the app, which the sockets need.
	await waitForHealth(child, settings);
	const { origin, demonstration } = settings;
	console.log(
		welcomeText({
			origin,
			demonstration,
			video: Boolean(env.LIVEKIT_URL),
			smtp: Boolean(env.SMTP_URL)
		})
	);
}

onStopSignal(() => stopAll(0));
try {
	await launch();
} catch (error) {
	console.error(sentenceOf(error));
	await stopAll(1);
}
