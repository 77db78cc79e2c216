import { join } from 'node:path';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type CfnFunction, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Stage as Assembly, Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { alarm } from './alarm.ts';
import { type BundleFile, bundle } from './bundle.ts';
import { createLogGroup } from './log-group.ts';

export interface FunctionSettings {
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Invocations that are kept for it and that it can't exceed; 0 or absent: it shares the account's with all others. */
  readonly reservedConcurrency?: number;
  readonly files?: readonly BundleFile[];
  /** Packages that it imports only with options that are off. */
  readonly leaveOut?: readonly string[];
}

/** What all functions of the stack have in common. */
export interface Build {
  /** The folder that holds `functions/`. */
  readonly root: string;
  /** False where only the template is wanted: its functions then have no code. */
  readonly bundle: boolean;
  readonly logDays: number;
  readonly tracing: Config['tracing'];
  /** The models that the language room reads at run time. */
  readonly languageFiles: readonly BundleFile[];
  /** The outlets that the sources room reads at run time. */
  readonly registryFiles: readonly BundleFile[];
  /** The dictionaries that the links room reads at run time, for whole texts and for headlines. */
  readonly dictionaryFiles: readonly BundleFile[];
}

/** The key of a function's metadata in the template that names its source, for hosts that run it unbundled. */
const entryMetadata = 'babelwire:entry';

/** The CDK lets a function wait for its role's policies and, needlessly, for the role: cfn-lint minds the latter. */
export const waitsForRole = { config: { ignore_checks: ['W3005'] } };

/**
 * One Lambda function from `functions/<name>/index.ts`, with a log group, a role and an error alarm of its own. The role
 * may write to that log group and send traces, and nothing else; `allow` adds to it.
 */
export function createFunction(scope: Construct, name: string, settings: FunctionSettings, build: Build): Lambda {
  const entry = `functions/${name}/index.ts`;
  const logGroup = createLogGroup(scope, 'Logs', build.logDays);
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const lambda = new Lambda(scope, 'Function', {
    description: `Babelwire ${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: build.bundle ? bundled(scope, name, join(build.root, entry), settings) : unbundled,
    memorySize: settings.memoryMegabytes,
    timeout: Duration.seconds(settings.timeoutSeconds),
    reservedConcurrentExecutions: settings.reservedConcurrency || undefined,
    environment: {
      POWERTOOLS_SERVICE_NAME: `babelwire-${name}`,
      POWERTOOLS_METRICS_NAMESPACE: 'Babelwire',
      NODE_OPTIONS: '--enable-source-maps',
      ...settings.environment,
    },
    tracing: isTraced(name, build) ? Tracing.ACTIVE : Tracing.DISABLED,
    logGroup,
    role,
  });
  const resource = lambda.node.defaultChild as CfnFunction;
  resource.addMetadata(entryMetadata, entry);
  resource.addMetadata('cfn-lint', waitsForRole);
  alarm(scope, 'Errors', {
    says: `${name} fails: for a quarter of an hour, exceptions or timeouts have ended some of its invocations.`,
    section: 'a-function-fails',
    metric: lambda.metricErrors({ period: Duration.minutes(5) }),
    limit: { above: 0 },
    periods: 3,
  });
  if (isTraced(name, build)) {
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources: xray:Put* can only be allowed on *.',
    });
  } else {
    acknowledge(lambda, {
      'Serverless-LambdaTracing': `The operator chose tracing=${build.tracing}: millions of traces cost more than they tell.`,
    });
  }
  return lambda;
}

const isTraced = (name: string, { tracing }: Build): boolean =>
  tracing === 'all' || (tracing === 'api' && ['api', 'export', 'admin'].includes(name));

/** Adds to a function's role exactly these actions on exactly these resources. */
export function allow(lambda: Lambda, actions: readonly string[], ...resources: string[]): void {
  lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources }));
}

const unbundled = Code.fromInline('export const handler = undefined;');

function bundled(scope: Construct, name: string, entry: string, { files, leaveOut }: FunctionSettings): Code {
  const folder = join(Assembly.of(scope)?.outdir ?? 'cdk.out', 'bundles', name);
  bundle(entry, folder, files, leaveOut);
  return Code.fromAsset(folder);
}
