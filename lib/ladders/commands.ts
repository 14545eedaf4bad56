import { LICENCE_CHECK } from './halo-licensing';

const { origin, host } = new URL(LICENCE_CHECK);

/** For cmd and PowerShell alike: in Windows PowerShell the bare name `curl` is another command. */
export const curlTest = [
  `curl.exe -sS -i ${origin}/`,
  `curl.exe -sS -i -X POST -H "Content-Type: application/json" -d "{}" ${LICENCE_CHECK}`,
].join('\n');

/** Windows PowerShell 5.1 and later. There a 403 is an exception that carries the answer; later ones carry it elsewhere. */
export const powershellTest = `[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
function Show-Answer($Method, $Uri, $Body) {
  $call = @{ Method = $Method; Uri = $Uri; UseBasicParsing = $true; MaximumRedirection = 0; TimeoutSec = 15 }
  if ($Body) { $call.Body = $Body; $call.ContentType = 'application/json' }
  try {
    $answer = Invoke-WebRequest @call -ErrorAction Stop
    "$Method $Uri -> $([int]$answer.StatusCode) $($answer.Content)"
  } catch {
    $response = $_.Exception.Response
    if (-not $response) { "$Method $Uri -> no answer: $($_.Exception.Message)"; return }
    "$Method $Uri -> $([int]$response.StatusCode) $($_.ErrorDetails.Message)"
  }
}
"As $([Security.Principal.WindowsIdentity]::GetCurrent().Name)"
Show-Answer GET '${origin}/'
Show-Answer POST '${LICENCE_CHECK}' '{}'
# Directly, past any proxy of the user: an issuer of your own company means TLS inspection.
$tcp = New-Object Net.Sockets.TcpClient
try {
  $tcp.Connect('${host}', 443)
  $tls = New-Object Net.Security.SslStream($tcp.GetStream(), $false, { $true })
  $tls.AuthenticateAsClient('${host}')
  "Certificate issued by $($tls.RemoteCertificate.Issuer)"
} catch { "No direct TLS connection: $($_.Exception.Message)" } finally { $tcp.Close() }`;

/** A minimal IIS application in the very pool (Halo's guide 2068, option 2); taken away again when it has been asked. */
export const poolTest = `$Site = 'Default Web Site'   # the IIS site of Halo
$Pool = 'HaloAuth'           # the application pool of the Halo Auth application
$Url  = 'http://localhost'   # how that site is reached on this server

Import-Module WebAdministration -ErrorAction Stop
if (-not (Get-Item "IIS:\\AppPools\\$Pool").managedRuntimeVersion) {
  throw "The pool $Pool runs no managed code, so an .aspx page cannot run in it."
}
$name = "licensing-test-$(Get-Random)"
$folder = Join-Path $env:SystemDrive "inetpub\\$name"
New-Item -ItemType Directory $folder | Out-Null
@'
<%@ Page Language="C#" %><%@ Import Namespace="System.Net" %><%@ Import Namespace="System.IO" %><%
Response.ContentType = "text/plain";
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
Response.Write("As " + System.Security.Principal.WindowsIdentity.GetCurrent().Name + "\\n");
var call = (HttpWebRequest)WebRequest.Create("${LICENCE_CHECK}");
call.Method = "POST"; call.ContentType = "application/json"; call.AllowAutoRedirect = false; call.Timeout = 15000;
try {
  using (var body = new StreamWriter(call.GetRequestStream())) body.Write("{}");
  HttpWebResponse answer;
  try { answer = (HttpWebResponse)call.GetResponse(); }
  catch (WebException e) { if (e.Response == null) throw; answer = (HttpWebResponse)e.Response; }
  using (var text = new StreamReader(answer.GetResponseStream()))
    Response.Write((int)answer.StatusCode + " " + text.ReadToEnd());
} catch (Exception e) { Response.Write("No answer: " + e.Message); }
%>
'@ | Set-Content (Join-Path $folder 'test.aspx') -Encoding UTF8
icacls $folder /grant "IIS AppPool\\$($Pool):(OI)(CI)RX" | Out-Null
try {
  New-WebApplication -Site $Site -Name $name -PhysicalPath $folder -ApplicationPool $Pool | Out-Null
  (Invoke-WebRequest "$Url/$name/test.aspx" -UseBasicParsing -TimeoutSec 60).Content
} finally {
  Remove-WebApplication -Site $Site -Name $name -ErrorAction SilentlyContinue
  Remove-Item $folder -Recurse -Force
}`;
