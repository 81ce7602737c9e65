import ArticleModel

/// The network of actors: a node for each, an edge between two that share articles.
struct GraphMLExport: ArticleExport {
  /// Two actors, the smaller number first.
  private struct Pair: Hashable {
    let a: ActorID
    let b: ActorID
  }

  private let output: TextSink
  private var nodes: [ActorID: (actor: ActorCount, articles: Int)] = [:]
  private var edges: [Pair: Int] = [:]

  init(_ output: TextSink) { self.output = output }

  mutating func add(_ summary: ArticleSummary, actors: [ActorCount], from library: any Library) throws {
    let sorted = actors.sorted { $0.id < $1.id }
    for (i, actor) in sorted.enumerated() {
      var node =
        nodes[actor.id] ?? (ActorCount(id: actor.id, name: actor.name, kind: actor.kind, count: 0), 0)
      node.actor.count += actor.count
      node.articles += 1
      nodes[actor.id] = node
      for other in sorted[(i + 1)...] { edges[Pair(a: actor.id, b: other.id), default: 0] += 1 }
    }
  }

  mutating func finish(from library: any Library) throws {
    output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    output.line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
    for (id, domain, type) in [
      ("name", "node", "string"), ("kind", "node", "string"), ("articles", "node", "int"),
      ("mentions", "node", "int"),
      ("weight", "edge", "int"),
    ] {
      output.line("  <key id=\"\(id)\" for=\"\(domain)\" attr.name=\"\(id)\" attr.type=\"\(type)\"/>")
    }
    output.line("  <graph id=\"actors\" edgedefault=\"undirected\">")
    for (id, node) in nodes.sorted(by: { $0.key < $1.key }) {
      output.line("    <node id=\"n\(id)\">")
      data("name", node.actor.name)
      data("kind", node.actor.kind.rawValue)
      data("articles", "\(node.articles)")
      data("mentions", "\(node.actor.count)")
      output.line("    </node>")
    }
    for (pair, weight) in edges.sorted(by: { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) }) {
      output.line("    <edge source=\"n\(pair.a)\" target=\"n\(pair.b)\">")
      data("weight", "\(weight)")
      output.line("    </edge>")
    }
    output.line("  </graph>")
    output.line("</graphml>")
  }

  private func data(_ key: String, _ value: String) {
    output.line("      <data key=\"\(key)\">\(GraphMLExport.escaped(value))</data>")
  }

  /// Text for XML 1.0: markup escaped, characters that XML cannot hold left out.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for s in text.unicodeScalars {
      switch s {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": out.append(s)
      default:
        if s.value >= 0x20, s.value & 0xFFFE != 0xFFFE { out.append(s) }
      }
    }
    return String(out)
  }
}
