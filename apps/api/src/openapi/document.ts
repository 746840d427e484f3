import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { z } from 'zod';
import { componentSchemas, schemaOf } from './components';
import { problemExamples } from './problem-examples';

const TAGS = {
  account: 'One’s own account: password, second factor, keys.',
  people: 'People, their posts and how they come in.',
  session: 'Who is signed in with a browser.',
  health: 'Whether the process answers and has what it needs.',
  actions: 'What may be done, as forms.',
  products: 'A product’s cycle from idea to certificate.',
  rounds: 'Evaluation rounds with their councils.',
  recognitions: 'The register of certificates and the life of each.',
  programmes: 'Plans and their years.',
  leaves: 'Speaking through another system.',
  deadlines: 'What ends when, and why.',
  work: 'What waits for whom.',
  notices: 'What posts were told.',
  documents: 'Certificates and letters as they were set.',
  changes: 'What is recorded, as it happens.',
  log: 'The log over all cases, and sealed packs of it for inspectors.',
  clock: 'Business time; a sandbox’s clock can be moved.',
  verification: 'The public side of the register.',
};

/** The published description of the API. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('ocop-cycle')
    .setDescription(
      'Chu trình OCOP: sản phẩm, đợt đánh giá, giấy chứng nhận. Commands go to durable workflows and answer when ' +
        'they are in the event log; reads come from read models and carry your next allowed actions. Refusals are ' +
        'problem+json with a stable code, in Vietnamese and English. An answer about a case carries its revision as ETag: ' +
        'send it back as If-None-Match to be told 304 when nothing has changed, or as If-Match with a command. Every ' +
        'answer has an X-Request-Id; lists go on by `cursor`.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'The installation that serves this description')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Your API key' })
    .addSecurityRequirements('bearer');
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    // Nest leaves the form to us: one converter for what is asked and for what is answered.
    standardSchemaConverter: (schema) => ({ schema: schemaOf(schema as z.ZodType) }),
  });
  const schemas = { ...document.components?.schemas, ...componentSchemas() };
  const components = { ...document.components, schemas, examples: problemExamples() };
  return { ...document, components };
}
