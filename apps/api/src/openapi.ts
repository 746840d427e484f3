import { applyDecorators, type INestApplication } from '@nestjs/common';
import {
  ApiHeader,
  ApiResponse,
  DocumentBuilder,
  type OpenAPIObject,
  SwaggerModule,
} from '@nestjs/swagger';

/** What every command answers with, besides its own answer. */
export function CommandHeaders(counted: 200 | 201 = 200) {
  const problem = (status: number, description: string) => ApiResponse({ status, description });
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Your own name for this command; the same command sent again counts once.',
    }),
    ApiResponse({ status: counted, description: 'The command counted: it is in the event log.' }),
    problem(400, 'problem+json: the request cannot be read'),
    problem(401, 'problem+json: no key, or not a known one'),
    problem(403, 'problem+json: not for your role or place'),
    problem(404, 'problem+json: not there, or not in your area'),
    problem(409, 'problem+json: not at this stage, or your view was stale'),
    problem(413, 'problem+json: the body is larger than 1 MB'),
    problem(415, 'problem+json: the body is not application/json in UTF-8'),
    problem(422, 'problem+json: against a rule, or the key was used for another command'),
    problem(503, 'problem+json: not confirmed; send the same again with the same key'),
  );
}

/** The published description of the API. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('ocop-cycle')
    .setDescription(
      'Chu trình OCOP: sản phẩm, đợt đánh giá, giấy chứng nhận. Commands go to durable workflows and answer when ' +
        'they are in the event log; reads come from read models and carry your next allowed actions.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Your API key' })
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, config);
}
