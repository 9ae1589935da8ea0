ALTER TABLE "participant" ADD COLUMN "profession" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "coordination" text;