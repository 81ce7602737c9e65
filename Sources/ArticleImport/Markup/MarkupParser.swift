import ArticleModel
import CXML2

/// The only file that calls libxml2: HTML pages and XML documents to values.
///
/// Hardened: no network, no external subset, no entities of the document's own (HTML's names are replaced
/// beforehand), libxml2's own depth limit of 256 kept, nodes counted. Input is always UTF-8, decoded before.
enum MarkupParser {
  /// The tree of an HTML page, however broken.
  static func html(_ text: String, limits: ImportLimits) -> MarkupNode? {
    parse(text) { base, count in
      guard let context = htmlCreateMemoryParserCtxt(base, count) else { return nil }
      defer { htmlFreeParserCtxt(context) }
      let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
          | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
      let document = htmlCtxtReadMemory(context, base, count, nil, "UTF-8", options)
      defer { xmlFreeDoc(document) }
      guard let root = xmlDocGetRootElement(document) else { return nil }
      var budget = limits.elements
      return NodeReader(maximumDepth: limits.depth).node(root, depth: 0, budget: &budget)
    }
  }

  /// Hands the elements of an XML document to `body` one at a time, so that a feed of any length needs the
  /// memory of one entry. `wants` picks by the path of local names («rss/channel/item»); wanted elements come
  /// with all that is in them. Returns the line and message of the error that ended parsing, if any.
  static func xml(
    _ text: String, limits: ImportLimits, wants: (String) -> Bool, body: (String, MarkupNode) -> Bool
  ) -> XMLFailure? {
    let prepared = EntityNames.replaced(in: text)
    return parse(prepared) { base, count -> XMLFailure? in
      let options = Int32(
        XML_PARSE_RECOVER.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NONET.rawValue
          | XML_PARSE_NOERROR.rawValue
          | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue)
      xmlResetLastError()
      guard let reader = xmlReaderForMemory(base, count, nil, "UTF-8", options) else {
        return XMLFailure(line: 0, message: "cannot be read as XML")
      }
      defer { xmlFreeTextReader(reader) }
      var path: [String] = []
      var budget = limits.elements
      let nodes = NodeReader(maximumDepth: limits.depth)
      var state = xmlTextReaderRead(reader)
      while state == 1 {
        let depth = Int(xmlTextReaderDepth(reader))
        guard xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue) else {
          state = xmlTextReaderRead(reader)
          continue
        }
        guard depth < limits.depth else {
          return XMLFailure(line: line(reader), message: "nests deeper than \(limits.depth) levels")
        }
        path.removeLast(max(0, path.count - depth))
        path.append(NodeReader.string(xmlTextReaderConstLocalName(reader)).lowercased())
        let name = path.joined(separator: "/")
        guard wants(name) else {
          state = xmlTextReaderRead(reader)
          continue
        }
        if let element = xmlTextReaderExpand(reader) {
          budget = limits.elements
          if !body(name, nodes.node(element, depth: 0, budget: &budget)) { return nil }
        }
        state = xmlTextReaderNext(reader)
      }
      return state < 0 ? XMLFailure(line: line(reader), message: lastMessage()) : nil
    } ?? nil
  }

  /// libxml2's own start, which must not run on two threads at once; a static is initialised once.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func parse<T>(_ text: String, _ body: (UnsafePointer<CChar>, Int32) -> T?) -> T? {
    _ = isReady
    // libxml2 takes the length as an int; a null byte would end the text early
    guard text.utf8.count < Int(Int32.max) else { return nil }
    let bytes = text.utf8.map { CChar(bitPattern: $0 == 0 ? 0x20 : $0) }
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { body($0, Int32(buffer.count)) }
    }
  }

  private static func line(_ reader: xmlTextReaderPtr) -> Int {
    Int(xmlTextReaderGetParserLineNumber(reader))
  }

  private static func lastMessage() -> String {
    guard let error = xmlGetLastError(), let message = error.pointee.message else { return "is broken XML" }
    return Whitespace.collapsed(String(cString: message))
  }
}

/// Where and why an XML document could not be read to its end.
struct XMLFailure {
  /// Line, from 1; 0 where it is unknown.
  let line: Int
  /// What libxml2 says.
  let message: String
}

/// Turns libxml2's nodes into values.
private struct NodeReader {
  let maximumDepth: Int

  func node(_ pointer: xmlNodePtr, depth: Int, budget: inout Int) -> MarkupNode {
    let raw = pointer.pointee
    var attributes: [String: String] = [:]
    var attribute = raw.properties
    while let a = attribute {
      let value = xmlNodeListGetString(raw.doc, a.pointee.children, 1)
      var name = NodeReader.string(a.pointee.name).lowercased()
      if let prefix = a.pointee.ns?.pointee.prefix { name = NodeReader.string(prefix) + ":" + name }
      attributes[name] = NodeReader.string(value)
      if let value { cx_free(value) }
      attribute = a.pointee.next
    }
    var children: [MarkupNode] = []
    var next = depth < maximumDepth ? raw.children : nil
    while let child = next, budget > 0 {
      budget -= 1
      switch child.pointee.type {
      case XML_ELEMENT_NODE: children.append(node(child, depth: depth + 1, budget: &budget))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        children.append(MarkupNode(text: NodeReader.string(child.pointee.content)))
      default: break
      }
      next = child.pointee.next
    }
    return MarkupNode(
      name: NodeReader.string(raw.name).lowercased(), namespace: NodeReader.string(raw.ns?.pointee.href),
      attributes: attributes, children: children)
  }

  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }
}
