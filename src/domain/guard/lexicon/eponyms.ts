import { wordSet } from './word-set.ts';

/** Names of diseases, tests, scales, laws and authors: people long since turned into words. */
export const eponyms = wordSet(
	`alcooliques alport alzheimer asberg asperger aspt audit audit-c babinski baker balint barrett barthel
	bartholin basedow bdi bechterew beck behcet berger biermer bleuler bouchard bowlby braden bristol broca
	brugada buerger cage capgras cast charcot child child-pugh churg cim claeys claude-bernard-horner clerambault
	cotard cowper creutzfeldt crohn cushing cushman danlos dast deta diogene diogenes dolto doppler dressler dsm
	dupuytren ehlers ekbom epworth erikson evin fagerstroem fagerstrom fallot felty freiberg freud gad gayet
	gayet-wernicke gds glasgow gougerot guillain-barre had had-s hads hamilton hashimoto heberden hirschsprung
	hodgkin horton huntington jarvis jellinek jobe kaposi karnofsky karyotype kawasaki kehr kleist klinefelter
	korsakoff kretschmer kubler lacan lasegue lawton leboyer legg leonetti lewinsohn lewy lyell lyme madrs
	mallory mallory-weiss marchiafava marfan maslow mcburney meckel meis menetrier meniere mini mms mmse moca
	montgomery morton motivational munchausen murphy neer olievenstein osgood othello pap parkinson pavlov
	peyronie phq piaget pick pittsburgh prochaska pugh quincke raynaud reye rollnick romberg rorschach ruffier
	scheuermann schlatter schonlein sharp sjogren stevens still stockholm stroop szondi takayasu tinetti tourette
	vaquez verneuil vygotski waldenstrom wegener weiss wernicke winnicott zarit zenker zollinger`
);
