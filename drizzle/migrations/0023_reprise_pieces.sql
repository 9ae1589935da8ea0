CREATE TABLE "reprise_erased" (
	"mark" text PRIMARY KEY NOT NULL,
	CONSTRAINT "reprise_erased_mark" CHECK ("reprise_erased"."mark" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "reprise" DROP CONSTRAINT "reprise_state";--> statement-breakpoint
ALTER TABLE "reprise" ADD COLUMN "lines_done" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reprise" ADD COLUMN "lines_total" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_state" CHECK ("reprise"."state" in ('preparee', 'en-cours', 'confirmee', 'annulee'));