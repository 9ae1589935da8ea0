ALTER TABLE "signature" ADD COLUMN "acr" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "categorie" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "liberal" boolean;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "taken_off_at" timestamp with time zone;