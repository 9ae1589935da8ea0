import { browserName } from '#domain/diagnostic/browser-name.ts';
import { decideVerdict, type Verdict } from '#domain/diagnostic/decide-verdict.ts';
import {
	diagnosticSteps,
	stateWords,
	stepCodes,
	type DiagnosticStep,
	type StepResult,
	type StepResults
} from '#domain/diagnostic/step.ts';
import { writeReport } from '#domain/diagnostic/write-report.ts';
import { stopDevices } from '#lib/meeting/held-devices.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { formatMoment } from '#lib/ui/french-date.ts';
import { checkBrowser, checkSecurePage } from './steps/browser-steps.ts';
import { checkCamera, checkMicrophone, checkOutputs } from './steps/device-steps.ts';
import { checkOwnSocket, checkSignalling, Refused } from './steps/link-steps.ts';
import { checkPublication, checkRelay, checkTcp, checkUdp } from './steps/media-steps.ts';
import type { RunStep, TestContext } from './test-context.ts';
import { Stopped } from './within.ts';

const runs: Readonly<Record<DiagnosticStep, RunStep>> = {
	navigateur: checkBrowser,
	securite: checkSecurePage,
	micro: checkMicrophone,
	camera: checkCamera,
	sortie: checkOutputs,
	liaison: checkOwnSocket,
	signalisation: checkSignalling,
	udp: checkUdp,
	tcp: checkTcp,
	relais: checkRelay,
	publication: checkPublication
};
/** After such a failure, what follows could only repeat it. */
const needs: Readonly<Partial<Record<DiagnosticStep, DiagnosticStep>>> = {
	udp: 'signalisation',
	tcp: 'signalisation',
	relais: 'signalisation',
	publication: 'signalisation'
};
const broken: StepResult = {
	state: 'echec',
	found: 'L’essai s’est interrompu de façon inattendue.'
};

/** « Tester mon poste »: eleven steps one after the other, that can be stopped and begun again. */
export class PosteTest {
	results = $state.raw<StepResults>({});
	current = $state<DiagnosticStep | null>(null);
	/** What the server said when it would not test now. */
	refused = $state('');
	/** Whether the sound played at the end was heard; null while nobody said. */
	heard = $state<boolean | null>(null);
	/** Milliseconds since 1970. */
	#endedAt = $state<number | null>(null);
	#stop: AbortController | null = null;
	#context: TestContext | null = null;

	get running(): boolean {
		return this.current !== null;
	}

	get ended(): boolean {
		return this.#endedAt !== null;
	}

	get verdict(): Verdict | null {
		return this.#endedAt === null ? null : decideVerdict(this.results);
	}

	get report(): string {
		return writeReport(this.results, {
			browser: browserName(navigator.userAgent),
			moment: formatMoment(this.#endedAt ?? Date.now(), { year: true }),
			heard: this.heard
		});
	}

	async start(): Promise<void> {
		if (this.running) return;
		this.results = {};
		this.refused = '';
		this.heard = null;
		this.#endedAt = null;
		const stop = new AbortController();
		this.#stop = stop;
		const { signal } = stop;
		const context: TestContext = {
			...{ signal, devices: new MediaStream() },
			...{ pass: null, hasRelay: null }
		};
		this.#context = context;
		try {
			for (const step of stepCodes) await this.#run(step, context);
		} catch (error) {
			if (error instanceof Refused) this.refused = error.message;
		} finally {
			this.current = null;
			await this.#tidy(context);
			// Left for another page: nobody is here to be told.
			if (this.#stop === stop) this.#finish();
		}
	}

	async #run(step: DiagnosticStep, context: TestContext): Promise<void> {
		if (context.signal.aborted) throw new Stopped();
		this.current = step;
		const first = needs[step];
		const useless = first && this.results[first]?.state === 'echec';
		const result: StepResult = useless
			? { state: 'sans-objet', found: 'Non essayé\u00A0: le serveur de visio n’a pas répondu.' }
			: await this.#attempt(step, context);
		this.results = { ...this.results, [step]: result };
		announcer.say(`${diagnosticSteps[step]}\u00A0: ${stateWords[result.state]}. ${result.found}`, {
			channel: 'poste'
		});
	}

	async #attempt(step: DiagnosticStep, context: TestContext): Promise<StepResult> {
		try {
			return await runs[step](context);
		} catch (error) {
			if (context.signal.aborted) throw new Stopped();
			if (error instanceof Refused) throw error;
			return broken;
		}
	}

	#finish(): void {
		this.#endedAt = Date.now();
		if (this.refused) announcer.say(this.refused, { channel: 'poste' });
		else if (this.verdict) announcer.say(this.verdict.title, { channel: 'poste' });
	}

	/** Turns the devices off and gives the room back; the server does it after five minutes in any case. */
	async #tidy(context: TestContext): Promise<void> {
		stopDevices(context.devices);
		const { pass } = context;
		context.pass = null;
		if (pass) await fetch(`/tester-mon-poste/fin/${pass.ticket}`, end).catch(() => undefined);
	}

	stop(): void {
		this.#stop?.abort();
	}

	/** The page goes away: what is open is closed without waiting for an answer. */
	leave(): void {
		const { pass } = this.#context ?? { pass: null };
		if (pass) navigator.sendBeacon(`/tester-mon-poste/fin/${pass.ticket}`);
		const stop = this.#stop;
		this.#stop = null;
		stop?.abort();
	}
}

const end: RequestInit = { method: 'POST', keepalive: true };
