import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** What one address may ask of all that the API answers. */
const shareOfOne = 0.5;
const windowSeconds = 300;
/** WAF takes no limit below this. */
const lowestLimit = 10;

/**
 * A web ACL before the API: addresses of ill repute, known attacks, and what one address may ask.
 * @param rate requests a second that the API answers
 */
export function addWebAcl(scope: Construct, gateway: RestApi, rate: number): void {
  const limit = Math.max(lowestLimit, Math.floor(rate * windowSeconds * shareOfOne));
  const acl = new CfnWebACL(scope, 'WebAcl', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visible('WebAcl'),
    rules: [
      managed('AWSManagedRulesAmazonIpReputationList', 0),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 1, notPushed),
      {
        name: 'OneAddress',
        priority: 2,
        action: { block: {} },
        statement: { rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: windowSeconds } },
        visibilityConfig: visible('OneAddress'),
      },
    ],
  });
  new CfnWebACLAssociation(scope, 'WebAclAssociation', {
    resourceArn: gateway.deploymentStage.stageArn,
    webAclArn: acl.attrArn,
  });
}

const visible = (metricName: string) => ({
  metricName: `Babelwire${metricName}`,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

/** News about an attack looks like one: what hubs push is judged by its signature. */
const notPushed: CfnWebACL.StatementProperty = {
  notStatement: {
    statement: {
      byteMatchStatement: {
        searchString: '/websub/',
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'CONTAINS',
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    },
  },
};

function managed(
  name: string,
  priority: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, scopeDownStatement } },
    visibilityConfig: visible(name),
  };
}
