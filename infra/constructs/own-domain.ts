import { EndpointType, type RestApi, SecurityPolicy } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';

/** Serves the API under a name of the operator's own. The record in his DNS is his to make; an output says to where. */
export function addOwnDomain(gateway: RestApi, domainName: string, certificateArn: string): void {
  const domain = gateway.addDomainName('Domain', {
    domainName,
    certificate: Certificate.fromCertificateArn(gateway, 'Certificate', certificateArn),
    endpointType: EndpointType.REGIONAL,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(Stack.of(gateway), 'DomainTarget', {
    value: domain.domainNameAliasDomainName,
    description: `What ${domainName} must lead to: a CNAME record in your DNS`,
  });
}
